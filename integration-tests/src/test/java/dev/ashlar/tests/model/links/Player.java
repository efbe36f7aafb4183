/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.links;

import dev.ashlar.Action;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** May be in a team, has friends among its like, and stays when it is deleted. */
@Model
public record Player(
    @Id long id,
    String name,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Team> team,
    @Relation Many<Player> friends,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
