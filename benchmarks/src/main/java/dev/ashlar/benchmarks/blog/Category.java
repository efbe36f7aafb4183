/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.blog;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

/** What posts are about. */
@Model
public record Category(
    @Id UUID id,
    @Column(length = 100, unique = true) String name,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Relation(mappedBy = "categories") Many<Post> posts) {}
