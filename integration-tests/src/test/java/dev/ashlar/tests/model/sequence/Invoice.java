/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.sequence;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key from a sequence that several tables share. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Invoice(
    @Id(generator = Generator.SEQUENCE, sequence = "numbers") long id, String customer) {}
