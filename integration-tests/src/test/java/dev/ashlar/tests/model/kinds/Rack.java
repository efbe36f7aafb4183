/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;

/** A key that is a constant in a type of the database's own. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Rack(
    @Id(generator = Generator.ASSIGNED) @Column(nativeEnum = true) Size size,
    @Relation(mappedBy = "rack") Many<Shelf> shelves) {}
