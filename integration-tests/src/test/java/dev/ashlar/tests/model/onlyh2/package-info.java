/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** A schema that was compiled for H2 and for nothing else. */
@Models(name = "OnlyH2", vendors = Vendor.H2)
@NullMarked
package dev.ashlar.tests.model.onlyh2;

import dev.ashlar.Models;
import dev.ashlar.Vendor;
import org.jspecify.annotations.NullMarked;
