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
import dev.ashlar.processor.rule.Words;
import java.util.List;

/** Where several relations of the other model point back, {@code mappedBy} says which is meant. */
public final class RelationIsUnambiguous implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        if (relation.isStated() && isOtherSide(relation)) {
          List<String> candidates = candidates(mappings, model, relation);
          if (candidates.size() > 1) {
            refuse(relation, candidates, problems);
          }
        }
      }
    }
  }

  private static boolean isOtherSide(RelationMapping relation) {
    return (relation.handle() == Handle.ONE || relation.handle() == Handle.MANY)
        && relation.isTargetKnown()
        && relation.mappedBy().isBlank();
  }

  private static List<String> candidates(
      Mappings mappings, ModelMapping model, RelationMapping relation) {
    return mappings.model(relation.target()).stream()
        .flatMap(target -> target.relations().stream())
        .filter(back -> back.ownsKey() && back.target().equals(model.type()))
        .map(RelationMapping::name)
        .toList();
  }

  private void refuse(RelationMapping relation, List<String> candidates, Problems problems) {
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s could be the other side of %s."
            .formatted(
                relation.label(),
                Words.or(
                    candidates.stream().map(name -> relation.targetName() + "." + name).toList())),
        "Say which: mappedBy = \"%s\".".formatted(candidates.get(0)));
  }
}
