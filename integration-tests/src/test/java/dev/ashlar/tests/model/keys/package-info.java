/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Models with primary keys of every sort: composite, referring, and made by the program. */
@Models(
    name = "Keyed",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.tests.model.keys;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
