/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.onlyh2;

import dev.ashlar.Id;
import dev.ashlar.Model;

/** Something flat. */
@Model(timestamps = false, reason = "Only its vendor is of interest.")
public record Tile(@Id long id, String name) {}
