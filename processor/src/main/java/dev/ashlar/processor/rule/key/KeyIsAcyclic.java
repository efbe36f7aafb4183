/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A reference in a primary key does not lead back to this key. */
final class KeyIsAcyclic implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      model.relations().stream()
          .filter(relation -> relation.isKey() && mappings.contains(relation.target()))
          .filter(relation -> mappings.leadsBack(relation, model))
          .findFirst()
          .ifPresent(relation -> refuse(model, relation, problems));
    }
  }

  private void refuse(ModelMapping model, RelationMapping relation, Problems problems) {
    problems.error(
        this,
        relation.origin().annotation(Annotations.named("Id")),
        "%s is in the primary key of %s, and the primary key of %s leads back to it."
            .formatted(relation.label(), model.name(), relation.targetName()),
        "Take @Id away on one of them: a key must end in columns of its own.");
  }
}
