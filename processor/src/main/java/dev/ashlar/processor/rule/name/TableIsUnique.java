/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each model has a table of its own, and its name differs from others in more than case. */
public final class TableIsUnique implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    List<ModelMapping> models =
        graph.mappings().models().stream()
            .sorted(
                Comparator.comparing((ModelMapping model) -> isHere(graph, model))
                    .thenComparing(ModelMapping::qualifiedName))
            .toList();
    Map<String, ModelMapping> taken = new HashMap<>();
    for (ModelMapping model : models) {
      ModelMapping first = taken.putIfAbsent(model.table().toLowerCase(Locale.ROOT), model);
      if (first != null) {
        refuse(first, model, problems);
      }
    }
  }

  /** Of two models, one that is compiled here is told. */
  private static boolean isHere(Graph graph, ModelMapping model) {
    return graph.compiled().contains(model.qualifiedName());
  }

  private void refuse(ModelMapping first, ModelMapping model, Problems problems) {
    Origin origin = model.isTableStated() ? Places.model(model, "table") : model.origin();
    problems.error(
        this,
        origin,
        first.table().equals(model.table())
            ? "%s has the table \"%s\", which is that of %s."
                .formatted(model.name(), model.table(), first.qualifiedName())
            : "%s has the table \"%s\", which differs from \"%s\" of %s in case alone."
                .formatted(model.name(), model.table(), first.table(), first.qualifiedName()),
        "Give one of them another: @Model(table = \"...\").");
  }
}
