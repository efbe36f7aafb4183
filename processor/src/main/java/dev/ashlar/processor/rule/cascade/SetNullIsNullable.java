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

/** A foreign key that is to be cleared can be null. */
final class SetNullIsNullable implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      if (relation.ownsKey() && relation.isTargetKnown() && !relation.nullable()) {
        for (StatedAction stated : StatedAction.of(relation)) {
          if (stated.action() == Action.SET_NULL) {
            problems.error(
                this,
                Places.relation(relation, stated.attribute()),
                "%s is required, but %s would have to clear %s %s."
                    .formatted(
                        relation.label(),
                        stated.text(),
                        String.join(", ", mappings.foreignKey(relation)),
                        stated.moment(relation)),
                "Make it @Nullable, or choose CASCADE or RESTRICT.");
          }
        }
      }
    }
  }
}
