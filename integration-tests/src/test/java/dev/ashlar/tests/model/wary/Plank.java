/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** Has no code of its own. */
@Model(timestamps = false, reason = "these are planks")
public record Plank(
    @Id long id,
    @Column(unique = true) String name,
    int size,
    Tint tint,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Plank> below,
    @Relation(mappedBy = "below") Many<Plank> above) {}
