/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.time.Instant;

/** A key and a moment. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Moment(@Id long id, @CreatedAt Instant createdAt) {}
