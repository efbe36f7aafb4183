/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.cycle;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** Players, one of whom may be the captain. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
public record Team(
    @Id long id,
    @Column(unique = true) String name,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Player> captain) {}
