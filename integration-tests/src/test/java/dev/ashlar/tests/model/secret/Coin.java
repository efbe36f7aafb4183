/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.secret;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** A row that holds the secret key of another one. */
@Model(timestamps = false, reason = "Statements in the log are easier to read without.")
public record Coin(
    @Id long id, @Relation(onDelete = Action.RESTRICT, unique = true) Ref<Vault> vault) {}
