/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.Level;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.processor.rule.RuleBook;
import java.util.Map;
import java.util.TreeMap;

/** No rule is silenced or lowered without which generated code or tables would be wrong. */
public final class LawIsNotLowered implements Rule, GraphRule {

  private static final String FIX = "Leave it out, and mend what the rule tells of.";

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      model.silences().stream()
          .filter(silence -> RuleBook.isLaw(silence.rule()))
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
      if (RuleBook.isLaw(stated.getKey()) && stated.getValue() != Level.ERROR) {
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
