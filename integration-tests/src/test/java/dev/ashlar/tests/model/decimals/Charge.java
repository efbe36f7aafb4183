/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.decimals;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** Points at a row whose key is a decimal. */
@Model(timestamps = false, reason = "Only what it points at is of interest.")
public record Charge(@Id long id, @Relation(onDelete = Action.CASCADE) Ref<Fee> fee) {}
