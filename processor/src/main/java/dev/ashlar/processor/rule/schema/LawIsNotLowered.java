/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.Level;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** No rule is silenced or lowered without which generated code or tables would be wrong. */
final class LawIsNotLowered implements Rule, GraphRule {

  private static final String FIX = "Leave it out, and mend what the rule tells of.";

  private final Set<String> laws;

  /** The names of those of these rules that cannot be lowered are looked for. */
  LawIsNotLowered(Collection<Checker> rules) {
    laws =
        rules.stream()
            .filter(rule -> !rule.isNegotiable())
            .map(Checker::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      model.silences().stream()
          .filter(silence -> laws.contains(silence.rule()))
          .forEach(
              silence ->
                  problems.warning(
                      this,
                      Places.silence(model, silence),
                      "@SuppressWarnings names %s, which cannot be silenced."
                          .formatted(silence.rule()),
                      FIX));
    }
  }

  @Override
  public void check(Graph graph, Problems problems) {
    for (Map.Entry<String, Level> stated :
        new TreeMap<>(graph.configuration().levels()).entrySet()) {
      if (laws.contains(stated.getKey()) && stated.getValue() != Level.ERROR) {
        problems.warning(
            this,
            Places.models(graph.configuration(), "rules").element(stated.getKey()),
            "@RuleLevel sets %s to %s, but it is always an error."
                .formatted(stated.getKey(), stated.getValue()),
            FIX);
      }
    }
  }
}
