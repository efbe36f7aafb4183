/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.rule.Graph.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Foreign keys that lead from a model back to itself. */
public final class Rings {

  private Rings() {}

  /** The shortest ring through each edge, in the order of the edges; no edge is in two of them. */
  public static List<List<Edge>> among(List<Edge> edges) {
    Map<TypeName, List<Edge>> byStart = new HashMap<>();
    for (Edge edge : edges) {
      byStart.computeIfAbsent(edge.from().type(), start -> new ArrayList<>()).add(edge);
    }
    Set<Edge> told = identities();
    List<List<Edge>> rings = new ArrayList<>();
    for (Edge edge : edges) {
      if (!told.contains(edge)) {
        List<Edge> ring = through(edge, byStart);
        told.addAll(ring);
        if (!ring.isEmpty()) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  /** Broad search, so that the first way back is a shortest one; empty where there is none. */
  private static List<Edge> through(Edge first, Map<TypeName, List<Edge>> byStart) {
    IdentityHashMap<Edge, Edge> before = new IdentityHashMap<>();
    Set<Edge> seen = identities();
    seen.add(first);
    Deque<Edge> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Edge last = waiting.remove();
      if (last.leadsTo(first)) {
        return path(last, before);
      }
      for (Edge next : byStart.getOrDefault(last.to().type(), List.of())) {
        if (seen.add(next)) {
          before.put(next, last);
          waiting.add(next);
        }
      }
    }
    return List.of();
  }

  /** An edge knows two whole models, which are not to be compared each time. */
  private static Set<Edge> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static List<Edge> path(Edge last, IdentityHashMap<Edge, Edge> before) {
    Deque<Edge> path = new ArrayDeque<>();
    for (Edge edge = last; edge != null; edge = before.get(edge)) {
      path.addFirst(edge);
    }
    return List.copyOf(path);
  }
}
