/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.blog;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of seven columns, of the kinds that most rows have. */
@Model
public record User(
    @Id UUID id,
    @Column(length = 320) String email,
    @Nullable String name,
    @Column(defaultValue = "USER") Role role,
    @Column(defaultValue = "0") int visits,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
