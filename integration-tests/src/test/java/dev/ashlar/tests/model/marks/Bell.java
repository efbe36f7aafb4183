/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.time.LocalTime;

/** A row whose key is a time. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Bell(@Id(generator = Generator.ASSIGNED) LocalTime rings, int times) {}
