/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;

/** What posts are about. */
@Model
public record Category(
    @Id long id,
    @Column(unique = true, length = 100) String name,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Relation(mappedBy = "categories") Many<Post> posts) {}
