/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.Action;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** A foreign key that is to get its default has one. */
final class SetDefaultHasDefault implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      if (relation.ownsKey() && relation.isTargetKnown()) {
        for (StatedAction stated : StatedAction.of(relation)) {
          if (stated.action() == Action.SET_DEFAULT) {
            problems.error(
                this,
                Places.relation(relation, stated.attribute()),
                "%s states %s, but %s has no default."
                    .formatted(
                        relation.label(),
                        stated.text(),
                        String.join(", ", mappings.foreignKey(relation))),
                "Choose CASCADE, RESTRICT, or SET_NULL on a @Nullable Ref.");
          }
        }
      }
    }
  }
}
