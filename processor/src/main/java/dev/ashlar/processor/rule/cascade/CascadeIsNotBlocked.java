/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static java.util.stream.Collectors.toMap;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Action;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.Graph.Edge;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.message.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a delete reaches by cascade is not held by a third model that restricts. */
final class CascadeIsNotBlocked implements GraphRule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Graph graph, Problems problems) {
    Map<TypeName, Edge> cascades =
        graph.edges().stream()
            .filter(edge -> edge.relation().deletes() == Action.CASCADE && !edge.isLoop())
            .collect(toMap(edge -> edge.from().type(), edge -> edge, (first, second) -> first));
    graph.edges().stream()
        .filter(CascadeIsNotBlocked::isBlock)
        .forEach(
            block -> {
              List<Edge> path = pathTo(block, cascades);
              if (!path.isEmpty()) {
                warn(path, block, problems);
              }
            });
  }

  private static boolean isBlock(Edge edge) {
    Action action = edge.relation().deletes();
    return action == Action.RESTRICT || action == Action.NO_ACTION;
  }

  /** The cascades that lead to what the block holds, from as far up as they come. */
  private static List<Edge> pathTo(Edge block, Map<TypeName, Edge> cascades) {
    Deque<Edge> path = new ArrayDeque<>();
    Set<TypeName> passed = new HashSet<>();
    Optional<Edge> next = Optional.of(block);
    while (next.isPresent() && passed.add(next.get().to().type())) {
      next = Optional.ofNullable(cascades.get(next.get().to().type()));
      next.ifPresent(path::addFirst);
    }
    return List.copyOf(path);
  }

  private void warn(List<Edge> path, Edge block, Problems problems) {
    RelationMapping relation = block.relation();
    Edge last = path.get(path.size() - 1);
    problems.warning(
        this,
        StatedAction.place(relation, "onDelete"),
        "%s cannot be deleted while %s points at its %s: %s and %s says %s."
            .formatted(
                Words.capitalized(Words.a(path.get(0).to().name())),
                Words.a(block.from().name()),
                block.to().name(),
                path.stream()
                    .map(edge -> edge.relation().label() + " says CASCADE")
                    .collect(Collectors.joining(", ")),
                relation.label(),
                relation.onDelete().map(Action::name).orElse("nothing, which is RESTRICT")),
        "Choose CASCADE%s here, or RESTRICT at %s."
            .formatted(relation.nullable() ? " or SET_NULL" : "", last.relation().label()));
  }
}
