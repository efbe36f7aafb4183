/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

/** Somebody who writes posts, known by an email address. */
@Model
public record Author(
    @Id UUID id,
    @Column(unique = true, length = 320) String email,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
