/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import java.time.Year;

/** A key of type Year, which others point at. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Vintage(
    @Id(generator = Generator.ASSIGNED) Year year,
    @Relation(mappedBy = "vintage") Many<Bottle> bottles) {}
