/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key that the program makes: CUID2. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Link(@Id(generator = Generator.CUID2) String id, String label) {}
