/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.message.Words;

/** What other compilations wrote of their models can be read by this version of Ashlar. */
final class FragmentIsReadable implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    if (!graph.unreadable().isEmpty()) {
      problems.error(
          this,
          graph.home(),
          "%s %s compiled by another version of Ashlar, whose mappings this one cannot read."
              .formatted(
                  Words.and(graph.unreadable()), graph.unreadable().size() == 1 ? "was" : "were"),
          "Use the same version of ashlar-processor everywhere, and rebuild.");
    }
  }
}
