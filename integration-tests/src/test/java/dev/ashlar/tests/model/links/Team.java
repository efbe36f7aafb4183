/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.links;

import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;

/** Has nothing that an update of its relations could write. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
public record Team(
    @Id long id,
    String name,
    @Relation(mappedBy = "team") Many<Player> players,
    @Relation Many<Badge> badges) {}
