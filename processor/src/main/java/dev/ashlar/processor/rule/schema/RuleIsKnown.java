/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Suggestion;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A rule whose level is stated, or which is silenced, is in the book. */
final class RuleIsKnown implements Rule, GraphRule {

  private final Set<String> names;

  /** These rules are known, and this one. */
  RuleIsKnown(Collection<Checker> others) {
    Set<String> known = new TreeSet<>(Set.of(name()));
    others.forEach(rule -> known.add(rule.name()));
    names = Set.copyOf(known);
  }

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      model.silences().stream()
          .filter(silence -> !names.contains(silence.rule()))
          .forEach(
              silence ->
                  warn(
                      Places.silence(model, silence),
                      "@SuppressWarnings",
                      silence.rule(),
                      problems));
    }
  }

  @Override
  public void check(Graph graph, Problems problems) {
    for (String rule : new TreeSet<>(graph.configuration().levels().keySet())) {
      if (!names.contains(rule)) {
        warn(
            Places.models(graph.configuration(), "rules").element(rule),
            "@RuleLevel",
            rule,
            problems);
      }
    }
  }

  private void warn(Origin origin, String annotation, String rule, Problems problems) {
    String suggestion = Suggestion.didYouMean(rule, names).strip();
    problems.warning(
        this,
        origin,
        "%s names \"%s\", which is no rule.".formatted(annotation, rule),
        suggestion.isEmpty() ? "Take the name in brackets from the message." : suggestion);
  }
}
