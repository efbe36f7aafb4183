/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** A model with columns whose values must not be seen. */
@Models(
    name = "Secret",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.tests.model.secret;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
