/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.sequence;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key from a sequence of its own. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Coupon(
    @Id(generator = Generator.SEQUENCE) @SuppressWarnings("ashlar:IdentityIsLong") int id,
    String code) {}
