/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.processor.rule.Words;
import java.util.List;

/** A model has a primary key of one component. */
public final class ModelHasKey implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      List<ColumnMapping> keys = model.keys();
      if (keys.isEmpty() && !hasKeyOnRelation(model)) {
        problems.error(this, model.origin(), "%s has no @Id.".formatted(model.name()), fix(model));
      }
      if (keys.size() > 1) {
        problems.error(
            this,
            Places.id(keys.get(1), ""),
            "%s has %d @Id, %s, but one is supported."
                .formatted(model.name(), keys.size(), names(keys)),
            "Keep @Id on one component; keys of several components come with a later version.");
      }
    }
  }

  /** Another rule says that a relation cannot be the key. */
  private static boolean hasKeyOnRelation(ModelMapping model) {
    return model.relations().stream()
        .anyMatch(relation -> relation.columnAnnotations().contains("Id"));
  }

  private static String fix(ModelMapping model) {
    return model.columns().stream()
        .filter(column -> column.name().equals("id") && column.type().isKnown())
        .findFirst()
        .map(column -> "Write @Id %s id.".formatted(column.type().shortName()))
        .orElse("Add a component that is the primary key, as in @Id long id.");
  }

  private static String names(List<ColumnMapping> keys) {
    return Words.and(keys.stream().map(ColumnMapping::name).toList());
  }
}
