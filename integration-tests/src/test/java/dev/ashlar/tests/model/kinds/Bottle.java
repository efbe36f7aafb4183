/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Action;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.time.YearMonth;

/** A key of type YearMonth, and one of type Year that it points at. */
@Model(timestamps = false, reason = "Only its keys are of interest.")
public record Bottle(
    @Id(generator = Generator.ASSIGNED) YearMonth filledIn,
    @Relation(onDelete = Action.CASCADE) Ref<Vintage> vintage) {}
