/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.message.Words;

/** All models of a schema were compiled under the settings that it has now. */
final class SettingsAgree implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    if (!graph.outdated().isEmpty()) {
      problems.error(
          this,
          graph.home(),
          "%s %s compiled under other settings than the schema \"%s\" has now."
              .formatted(
                  Words.and(graph.outdated()),
                  graph.outdated().size() == 1 ? "was" : "were",
                  graph.configuration().settings().schema()),
          "Rebuild: compile all models of the schema together.");
    }
  }
}
