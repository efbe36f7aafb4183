/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** Nothing but references that are the key. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Pair(
    @Id @Relation(onDelete = Action.CASCADE) Ref<Tick> tick,
    @Id @Relation(onDelete = Action.CASCADE) Ref<Token> token) {}
