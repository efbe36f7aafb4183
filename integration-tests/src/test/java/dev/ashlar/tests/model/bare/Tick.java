/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Id;
import dev.ashlar.Model;

/** Nothing but a key that the database counts up. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Tick(@Id long id) {}
