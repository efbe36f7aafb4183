/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** Points at a key that is a constant in a type of the database's own. */
@Model(timestamps = false, reason = "Only what it points at is of interest.")
public record Shelf(@Id long id, @Relation(onDelete = Action.CASCADE) Ref<Rack> rack) {}
