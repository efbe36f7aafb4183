/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.links;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** May point at a composite key. */
@Model(timestamps = false, reason = "Only its relation is of interest.")
public record Medal(
    @Id long id, String name, @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Badge> badge) {}
