/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.cascade;

import dev.ashlar.Action;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** Goes with the line that serves it, and with it the lines that begin there: a ring of tables. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
@SuppressWarnings("ashlar:CascadeIsAcyclic")
public record Stop(
    @Id(generator = Generator.ASSIGNED) String name,
    @Relation(onDelete = Action.CASCADE) @Nullable Ref<Line> line,
    @Relation(mappedBy = "start") Many<Line> lines) {}
