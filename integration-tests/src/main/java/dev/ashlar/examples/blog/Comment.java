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
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says about a post. It can be hidden and shown again, and never overwritten unseen.
 */
@Model
public record Comment(
    @Id long id,
    @Relation(onDelete = Action.CASCADE) Ref<Post> post,
    @Column(length = 1000) String text,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
