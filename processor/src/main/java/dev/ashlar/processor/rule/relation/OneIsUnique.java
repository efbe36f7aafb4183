/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** The other side of a {@code One} is unique, so that there cannot be two. */
final class OneIsUnique implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        if (relation.handle() == Handle.ONE && relation.isTargetKnown()) {
          mappings
              .model(relation.target())
              .filter(target -> !isWholeKey(target, relation.mappedBy()))
              .flatMap(target -> target.relation(relation.mappedBy()))
              .filter(owner -> owner.ownsKey() && owner.target().equals(model.type()))
              .filter(owner -> !owner.unique())
              .ifPresent(owner -> refuse(model, relation, owner, problems));
        }
      }
    }
  }

  private static boolean isWholeKey(ModelMapping model, String member) {
    return model.keys().size() == 1 && model.keys().get(0).name().equals(member);
  }

  private void refuse(
      ModelMapping model, RelationMapping relation, RelationMapping owner, Problems problems) {
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s is a One, but %s is not unique, so that %s could have several."
            .formatted(relation.label(), owner.label(), Words.a(model.name())),
        "Write @Relation(unique = true) at %s, or Many<%s> here."
            .formatted(owner.label(), relation.targetName()));
  }
}
