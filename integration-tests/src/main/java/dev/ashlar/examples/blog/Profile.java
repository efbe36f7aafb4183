/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SqlType;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.Optional;

/** What a user says of themselves. */
@Model
public record Profile(
    @Id long id,
    @Column(type = SqlType.TEXT) Optional<String> bio,
    @Relation(unique = true, onDelete = Action.CASCADE) Ref<User> user,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
