/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;

/** Each schema of a compilation is configured once: no two have the same name. */
public final class ModelsIsUnique implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    Configuration own = graph.configuration();
    graph.compilation().stream()
        .takeWhile(other -> !other.equals(own))
        .filter(other -> haveSameName(other, own))
        .findFirst()
        .ifPresent(other -> refuse(graph, other, problems));
  }

  /** Files whose names differ in case alone are one file on some systems. */
  private static boolean haveSameName(Configuration left, Configuration right) {
    return left.settings().schema().equalsIgnoreCase(right.settings().schema());
  }

  private void refuse(Graph graph, Configuration other, Problems problems) {
    Configuration own = graph.configuration();
    String name = own.settings().schema();
    if (own.place().isEmpty() || other.place().isEmpty() || own.place().equals(other.place())) {
      problems.error(
          this,
          graph.home(),
          "The schema \"%s\" would be written twice, for the packages %s and %s."
              .formatted(name, other.settings().packageName(), own.settings().packageName()),
          "Say with -Aashlar.package where it belongs, or write one @Models in a package above"
              + " both.");
    } else {
      problems.error(
          this,
          Places.models(own, "name"),
          "Two @Models call their schema \"%s\": those of the packages %s and %s."
              .formatted(name, other.place(), own.place()),
          "Give each a name of its own, or write one @Models in a package above both.");
    }
  }
}
