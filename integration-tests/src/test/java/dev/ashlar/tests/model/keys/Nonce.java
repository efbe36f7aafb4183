/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.util.UUID;

/** A key that the program makes: UUID_V4. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Nonce(@Id(generator = Generator.UUID_V4) UUID id, String label) {}
