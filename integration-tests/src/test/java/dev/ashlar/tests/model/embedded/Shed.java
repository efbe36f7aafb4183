/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has an optional record whose columns may all be NULL while it is there. */
@Model
public record Shed(
    @Id long id,
    @Embedded @Nullable Remarks remarks,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
