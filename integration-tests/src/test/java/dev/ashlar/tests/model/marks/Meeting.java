/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.time.LocalDateTime;

/** A row whose key is a date and time. */
@Model(timestamps = false, reason = "Only its key is of interest.")
@SuppressWarnings("ashlar:InstantOverLocal")
public record Meeting(@Id(generator = Generator.ASSIGNED) LocalDateTime start, int times) {}
