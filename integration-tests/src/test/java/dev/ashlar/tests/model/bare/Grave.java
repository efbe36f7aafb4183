/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SoftDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that stays when the row is deleted. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Grave(@Id long id, @SoftDelete @Nullable Instant deletedAt) {}
