/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import static dev.ashlar.SortOrder.ASC;
import static dev.ashlar.SortOrder.DESC;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has every role that a column can have. */
@Model
@Index(
    columns = {"notebook", "createdAt"},
    order = {ASC, DESC})
@Index(columns = "title", name = "notes_by_title")
public record Note(
    @Id long id,
    @Column(unique = true) String slug,
    String title,
    @Nullable String text,
    @Column(updatable = false) String source,
    @Relation(onDelete = Action.RESTRICT) Ref<Notebook> notebook,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
