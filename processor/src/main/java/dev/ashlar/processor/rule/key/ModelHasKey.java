/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A model has a primary key. */
final class ModelHasKey implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.keys().isEmpty() && !hasIdOfOthers(model)) {
        problems.error(this, model.origin(), "%s has no @Id.".formatted(model.name()), fix(model));
      }
    }
  }

  /** An {@code @Id} of another library was told off already. */
  private static boolean hasIdOfOthers(ModelMapping model) {
    return model.strays().unread().stream()
        .anyMatch(annotation -> annotation.simpleName().equals("Id"));
  }

  private static String fix(ModelMapping model) {
    return model.columns().stream()
        .filter(column -> column.name().equals("id") && column.type().isKnown())
        .findFirst()
        .map(
            column ->
                "Write @Id %s id, and import dev.ashlar.Id.".formatted(column.type().shortName()))
        .orElse("Add a component that is the primary key, as in @Id long id.");
  }
}
