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
import dev.ashlar.processor.rule.Rings;
import dev.ashlar.sql.message.Words;
import java.util.List;

/**
 * Deletes do not cascade from a model over others back to itself. A model that points at itself is
 * a tree, whose branches may go with their root.
 */
final class CascadeIsAcyclic implements GraphRule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Graph graph, Problems problems) {
    List<Edge> cascades =
        graph.edges().stream()
            .filter(edge -> edge.relation().deletes() == Action.CASCADE)
            .filter(edge -> !edge.isLoop())
            .toList();
    Rings.among(cascades).forEach(ring -> warn(ring, problems));
  }

  private void warn(List<Edge> ring, Problems problems) {
    problems.warning(
        this,
        StatedAction.place(ring.get(0).relation(), "onDelete"),
        "Deletes run in a ring: %s."
            .formatted(Words.and(ring.stream().map(CascadeIsAcyclic::step).toList())),
        "Choose RESTRICT or SET_NULL for one of them.");
  }

  private static String step(Edge edge) {
    return "%s deletes %s with its %s"
        .formatted(edge.relation().label(), Words.a(edge.from().name()), edge.to().name());
  }
}
