/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Models whose columns have roles: soft-deletable ones, versioned ones, and neither. */
@Models(
    name = "Roles",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.tests.model.roles;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
