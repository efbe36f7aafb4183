/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** A key that is that of another row. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Warranty(@Id @Relation(onDelete = Action.CASCADE) Ref<OrderLine> line, int months) {}
