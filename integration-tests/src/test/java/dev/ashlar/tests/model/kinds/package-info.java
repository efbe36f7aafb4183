/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Models with every kind of column, key and default, for what the blog does not have. */
@Models(
    name = "Kinds",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
