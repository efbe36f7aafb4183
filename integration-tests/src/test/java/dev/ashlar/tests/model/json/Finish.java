/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.json;

import dev.ashlar.Json;
import java.util.List;

/** JSON in an embedded record. */
public record Finish(String gloss, @Json List<Integer> steps) {}
