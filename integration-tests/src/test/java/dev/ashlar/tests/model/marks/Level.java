/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A row whose key is a floating number. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Level(@Id(generator = Generator.ASSIGNED) double height, int times) {}
