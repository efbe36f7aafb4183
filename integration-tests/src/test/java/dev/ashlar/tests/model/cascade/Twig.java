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

/** Falls with the twig that it grows on. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
@SuppressWarnings("ashlar:CascadeIsAcyclic")
public record Twig(
    @Id(generator = Generator.ASSIGNED) int id,
    @Relation(onDelete = Action.CASCADE) @Nullable Ref<Twig> parent,
    @Relation(mappedBy = "parent") Many<Twig> twigs) {}
