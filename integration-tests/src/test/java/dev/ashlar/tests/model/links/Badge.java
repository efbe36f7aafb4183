/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.links;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;

/** Is linked, and pointed at, by a composite key. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Badge(
    @Id @Column(length = 10) String colour,
    @Id int number,
    @Relation(mappedBy = "badges") Many<Team> teams,
    @Relation(mappedBy = "badge") Many<Medal> medals) {}
