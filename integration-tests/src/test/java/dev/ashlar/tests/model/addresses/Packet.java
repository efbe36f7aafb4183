/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.addresses;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** Points at a key that is an address. */
@Model(timestamps = false, reason = "Only what it points at is of interest.")
public record Packet(@Id long id, @Relation(onDelete = Action.CASCADE) Ref<Peer> sender) {}
