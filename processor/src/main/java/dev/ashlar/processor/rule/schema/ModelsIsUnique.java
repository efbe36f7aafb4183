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
import java.util.List;

/** Each schema of a compilation is configured once: no two have the same name. */
final class ModelsIsUnique implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    Configuration own = graph.configuration();
    List<Configuration> namesakes =
        graph.compilation().stream().filter(other -> haveSameName(other, own)).toList();
    namesakes.stream()
        .filter(other -> areTwo(other, own))
        .findFirst()
        .ifPresentOrElse(
            other -> refuse(own, other, problems), () -> refuse(graph, namesakes, problems));
  }

  /** Files whose names differ in case alone are one file on some systems. */
  private static boolean haveSameName(Configuration left, Configuration right) {
    return left.settings().schema().equalsIgnoreCase(right.settings().schema());
  }

  private static boolean areTwo(Configuration left, Configuration right) {
    return !left.place().isEmpty()
        && !right.place().isEmpty()
        && !left.place().equals(right.place());
  }

  /** Said at both: each of the two may be the one to change. */
  private void refuse(Configuration own, Configuration other, Problems problems) {
    problems.error(
        this,
        Places.models(own, "name"),
        "Two @Models call their schema \"%s\": this one and that of the package %s."
            .formatted(own.settings().schema(), other.place()),
        "Give each a name of its own, or write one @Models in a package above both.");
  }

  /** Said once, with the second of them: there is no line that is wrong. */
  private void refuse(Graph graph, List<Configuration> namesakes, Problems problems) {
    Configuration first = namesakes.get(0);
    if (namesakes.size() > 1 && namesakes.get(1).equals(graph.configuration())) {
      problems.error(
          this,
          graph.home(),
          "The schema \"%s\" would be written twice, for the packages %s and %s."
              .formatted(
                  first.settings().schema(),
                  first.settings().packageName(),
                  graph.configuration().settings().packageName()),
          "Say with -Aashlar.package where it belongs, or write one @Models in a package above"
              + " both.");
    }
  }
}
