/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Suggestion;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** What {@code mappedBy} names is there. */
final class MappedByExists implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        if (!relation.mappedBy().isBlank()) {
          mappings
              .model(relation.target())
              .filter(target -> hasNoMember(target, relation.mappedBy()))
              .ifPresent(target -> refuse(model, relation, target, problems));
        }
      }
    }
  }

  private static boolean hasNoMember(ModelMapping target, String name) {
    return target.members().stream().noneMatch(member -> member.name().equals(name));
  }

  private void refuse(
      ModelMapping model, RelationMapping relation, ModelMapping target, Problems problems) {
    String suggestion =
        Suggestion.didYouMean(relation.mappedBy(), BackReferences.names(target, model, relation))
            .strip();
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s is mapped by \"%s\", but %s has no such component."
            .formatted(relation.label(), relation.mappedBy(), target.name()),
        suggestion.isEmpty() ? BackReferences.advice(target, model, relation) : suggestion);
  }
}
