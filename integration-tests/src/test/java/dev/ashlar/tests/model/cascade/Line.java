/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.cascade;

import dev.ashlar.Action;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;

/** Goes with the stop where it begins. */
@Model(timestamps = false, reason = "Only its relations are of interest.")
@SuppressWarnings("ashlar:CascadeIsAcyclic")
public record Line(
    @Id(generator = Generator.ASSIGNED) int number,
    @Id(generator = Generator.ASSIGNED) Way way,
    @Relation(onDelete = Action.CASCADE) Ref<Stop> start) {

  /** One of the two ways. */
  public enum Way {
    THERE,
    BACK
  }
}
