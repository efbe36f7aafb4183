/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.cycle;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** A member of a team, who may have a mentor. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
public record Player(
    @Id long id,
    @Nullable String name,
    @Relation(onDelete = Action.CASCADE) Ref<Team> team,
    @Relation(onDelete = Action.RESTRICT) @Nullable Ref<Player> mentor) {}
