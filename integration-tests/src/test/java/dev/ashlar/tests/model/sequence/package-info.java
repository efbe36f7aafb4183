/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Models whose keys come from sequences, for the databases that have them. */
@Models(
    name = "Sequenced",
    vendors = {Vendor.H2, Vendor.MARIADB, Vendor.POSTGRESQL})
@NullMarked
package dev.ashlar.tests.model.sequence;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
