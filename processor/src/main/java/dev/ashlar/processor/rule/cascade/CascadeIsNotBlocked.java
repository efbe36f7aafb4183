/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.Action;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.Graph.Edge;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Words;
import java.util.List;

/** What a delete reaches by cascade is not held by a third model that restricts. */
public final class CascadeIsNotBlocked implements GraphRule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Graph graph, Problems problems) {
    List<Edge> edges = graph.edges();
    for (Edge block : edges) {
      if (isBlock(block)) {
        edges.stream()
            .filter(edge -> StatedAction.onDelete(edge.relation(), Action.CASCADE))
            .filter(edge -> edge.from().type().equals(block.to().type()) && !edge.isLoop())
            .findFirst()
            .ifPresent(cascade -> warn(cascade, block, problems));
      }
    }
  }

  private static boolean isBlock(Edge edge) {
    return StatedAction.onDelete(edge.relation(), Action.RESTRICT)
        || StatedAction.onDelete(edge.relation(), Action.NO_ACTION);
  }

  private void warn(Edge cascade, Edge block, Problems problems) {
    problems.warning(
        this,
        StatedAction.place(block.relation(), "onDelete"),
        "%s deletes %s with its %s, but %s keeps it while %s points at it."
            .formatted(
                cascade.relation().label(),
                Words.a(cascade.from().name()),
                cascade.to().name(),
                block.relation().label(),
                Words.a(block.from().name())),
        "Choose CASCADE%s here, or RESTRICT at %s."
            .formatted(
                block.relation().nullable() ? " or SET_NULL" : "", cascade.relation().label()));
  }
}
