/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row whose key is a moment; deleted ones stay. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Pulse(
    @Id(generator = Generator.ASSIGNED) Instant at,
    int times,
    @SoftDelete @Nullable Instant deletedAt) {}
