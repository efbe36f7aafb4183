/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Two models that point at each other, and one that points at itself. */
@Models(
    name = "Cycle",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.MYSQL, Vendor.POSTGRESQL, Vendor.SQLITE})
@NullMarked
package dev.ashlar.tests.model.cycle;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
