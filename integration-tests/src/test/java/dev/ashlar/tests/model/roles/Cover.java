/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import dev.ashlar.Action;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is deleted softly, and stands on the other side of a {@code One}. */
@Model
public record Cover(
    @Id long id,
    String colour,
    @Relation(unique = true, onDelete = Action.CASCADE) Ref<Notebook> notebook,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
