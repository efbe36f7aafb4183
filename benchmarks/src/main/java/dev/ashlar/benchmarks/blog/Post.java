/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.blog;

import dev.ashlar.Action;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

/** A row that refers to one row and, through a pivot table, to several. */
@Model
public record Post(
    @Id UUID id,
    String title,
    @Relation(onDelete = Action.RESTRICT) Ref<User> author,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Relation Many<Category> categories) {}
