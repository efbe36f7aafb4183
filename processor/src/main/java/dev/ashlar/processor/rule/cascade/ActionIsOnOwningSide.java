/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** Actions are stated on the side that holds the foreign key. */
final class ActionIsOnOwningSide implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      if (relation.isTargetKnown()
          && (relation.handle() == Handle.ONE || relation.handle() == Handle.MANY)) {
        StatedAction.of(relation).forEach(stated -> refuse(relation, stated, problems));
      }
    }
  }

  private void refuse(RelationMapping relation, StatedAction stated, Problems problems) {
    String owner = relation.targetName() + "." + relation.mappedBy();
    problems.error(
        this,
        Places.relation(relation, stated.attribute()),
        "%s states %s, but %s."
            .formatted(
                relation.label(),
                stated.text(),
                relation.ownsPivot()
                    ? "its foreign keys are in a pivot table, whose rows go with either end"
                    : owner + " holds the foreign key"),
        relation.ownsPivot()
            ? "Leave it out; or for a key in %1$s, give that a @Relation(%2$s) Ref<%3$s>, and name it in mappedBy here."
                .formatted(relation.targetName(), stated.text(), relation.model())
            : "State it there: @Relation(%s) Ref<%s> %s."
                .formatted(stated.text(), relation.model(), relation.mappedBy()));
  }
}
