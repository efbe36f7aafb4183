/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.Graph.Edge;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Rings;
import dev.ashlar.sql.message.Words;
import java.util.List;

/**
 * Required relations do not lead back to where they begin: no first row could ever be inserted,
 * because each needs another one first.
 */
final class RequiredCycleIsDeferrable implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    List<Edge> required =
        graph.edges().stream().filter(edge -> !edge.relation().nullable()).toList();
    Rings.among(required).forEach(ring -> refuse(ring, problems));
  }

  private void refuse(List<Edge> ring, Problems problems) {
    problems.error(
        this,
        ring.get(0).relation().origin(),
        "No first row could be inserted: %s."
            .formatted(Words.and(ring.stream().map(RequiredCycleIsDeferrable::need).toList())),
        fix(ring));
  }

  private static String fix(List<Edge> ring) {
    if (ring.size() != 2) {
      return ring.size() == 1 ? "Make it @Nullable." : "Make one of them @Nullable.";
    }
    Edge key = ring.get(0);
    Edge other = ring.get(1);
    return "Make one of them @Nullable; or where both are one relation, make %s a @Relation(mappedBy = \"%s\") One<%s>."
        .formatted(other.relation().label(), key.relation().name(), key.from().name());
  }

  private static String need(Edge edge) {
    return "%s needs %s".formatted(edge.relation().label(), Words.a(edge.to().name()));
  }
}
