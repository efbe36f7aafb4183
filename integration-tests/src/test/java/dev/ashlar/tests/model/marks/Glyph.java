/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A row whose key is a character. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Glyph(@Id(generator = Generator.ASSIGNED) char letter, int times) {}
