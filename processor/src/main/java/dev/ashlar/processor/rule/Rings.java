/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.rule.Graph.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Foreign keys that lead from a model back to itself. */
public final class Rings {

  private Rings() {}

  /** The shortest ring through each edge, in the order of the edges; no edge is in two of them. */
  public static List<List<Edge>> among(List<Edge> edges) {
    Set<Edge> told = new HashSet<>();
    List<List<Edge>> rings = new ArrayList<>();
    for (Edge edge : edges) {
      if (!told.contains(edge)) {
        List<Edge> ring = through(edge, edges);
        told.addAll(ring);
        if (!ring.isEmpty()) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  /** Broad search, so that the first way back is a shortest one; empty where there is none. */
  private static List<Edge> through(Edge first, List<Edge> edges) {
    Map<Edge, Edge> before = new HashMap<>();
    Set<Edge> seen = new HashSet<>(List.of(first));
    Deque<Edge> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Edge last = waiting.remove();
      if (last.leadsTo(first)) {
        return path(last, before);
      }
      for (Edge next : edges) {
        if (last.leadsTo(next) && seen.add(next)) {
          before.put(next, last);
          waiting.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<Edge> path(Edge last, Map<Edge, Edge> before) {
    Deque<Edge> path = new ArrayDeque<>();
    for (Edge edge = last; edge != null; edge = before.get(edge)) {
      path.addFirst(edge);
    }
    return List.copyOf(path);
  }
}
