/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers to composite keys in every way. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Shipment(
    @Id UUID id,
    String carrier,
    @Relation(onDelete = Action.RESTRICT) Ref<OrderLine> line,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<OrderLine> replaced,
    @Relation(onDelete = Action.RESTRICT) @Nullable Ref<OrderLine> sentBack,
    @Relation Many<OrderLine> extras) {}
