/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key that the program makes: ULID. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Ticket(@Id(generator = Generator.ULID) String id, String label) {}
