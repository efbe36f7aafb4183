/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SqlType;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a user wrote. */
@Model
public record Post(
    @Id long id,
    @Column(length = 200) String title,
    @Column(type = SqlType.TEXT) String body,
    boolean published,
    @Relation(onDelete = Action.RESTRICT) Ref<User> author,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<User> editor,
    @Relation Many<Category> categories,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
