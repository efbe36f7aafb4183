/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** A relation that holds a foreign key says what happens when its target is deleted. */
final class RelationStatesOnDelete implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      if (relation.ownsKey()
          && relation.isStated()
          && relation.isTargetKnown()
          && relation.onDelete().isEmpty()) {
        problems.warning(
            this,
            Places.relation(relation, ""),
            "%s does not say what happens when %s is deleted."
                .formatted(relation.label(), Words.a(relation.targetName())),
            relation.nullable()
                ? "Write onDelete = SET_NULL, which is what happens now, or CASCADE or RESTRICT."
                : "Write onDelete = RESTRICT, which is what happens now, or CASCADE.");
      }
    }
  }
}
