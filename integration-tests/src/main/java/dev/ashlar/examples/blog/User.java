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
import dev.ashlar.One;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who reads or writes. */
@Model
public record User(
    @Id UUID id,
    @Column(unique = true, length = 320) String email,
    @Nullable String name,
    @Column(defaultValue = "USER") Role role,
    @Column(defaultValue = "0") int visits,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Relation(mappedBy = "author") Many<Post> posts,
    @Relation(mappedBy = "user") One<Profile> profile) {}
