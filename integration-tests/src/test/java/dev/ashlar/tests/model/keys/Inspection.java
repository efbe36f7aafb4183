/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** A composite key within a composite key. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Inspection(
    @Id @Relation(onDelete = Action.CASCADE) Ref<OrderLine> line,
    @Id @Column(length = 20) String inspector,
    boolean passed,
    @Relation(onDelete = Action.SET_NULL, unique = true) @Nullable Ref<Inspection> repeats) {}
