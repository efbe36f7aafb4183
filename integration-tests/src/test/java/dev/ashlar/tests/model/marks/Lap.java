/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.time.Duration;

/** A row whose key is a length of time. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Lap(@Id(generator = Generator.ASSIGNED) Duration length, int times) {}
