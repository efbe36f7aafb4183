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
import java.util.List;

/** Where several relations of the other model point back, {@code mappedBy} says which is meant. */
final class RelationIsUnambiguous implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        if (relation.isStated() && isOtherSide(relation)) {
          mappings
              .model(relation.target())
              .ifPresent(target -> check(model, relation, target, problems));
        }
      }
    }
  }

  private static boolean isOtherSide(RelationMapping relation) {
    return (relation.handle() == Handle.ONE || relation.handle() == Handle.MANY)
        && relation.isTargetKnown()
        && relation.mappedBy().isBlank();
  }

  private void check(
      ModelMapping model, RelationMapping relation, ModelMapping target, Problems problems) {
    List<RelationMapping> candidates =
        BackReferences.unclaimed(target, model, relation).filter(RelationMapping::ownsKey).toList();
    if (candidates.size() > 1) {
      refuse(model, relation, candidates, problems);
    }
  }

  private void refuse(
      ModelMapping model,
      RelationMapping relation,
      List<RelationMapping> candidates,
      Problems problems) {
    String first = candidates.get(0).name();
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s could be the other side of %s."
            .formatted(
                relation.label(),
                Words.or(candidates.stream().map(RelationMapping::label).toList())),
        relation.handle() == Handle.MANY
            ? "Say which: mappedBy = \"%s\". For a pivot table, add @Relation(mappedBy = \"%s\") Many<%s> to %s."
                .formatted(first, relation.name(), model.name(), relation.targetName())
            : "Say which: mappedBy = \"%s\".".formatted(first));
  }
}
