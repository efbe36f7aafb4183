/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** The models that are measured: users, whose rows have seven columns, and what they write. */
@Models(
    name = "Measured",
    vendors = {Vendor.H2, Vendor.POSTGRESQL})
@NullMarked
package dev.ashlar.benchmarks.blog;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
