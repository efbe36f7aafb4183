/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.time.Instant;

/** A row whose key is a text and a moment. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Visit(@Id @Column(length = 20) String guest, @Id Instant at, int times) {}
