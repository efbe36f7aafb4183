/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The circles in a graph of imports: its strongly connected components of two types and more, by
 * Tarjan's algorithm.
 */
final class ImportCircles {

  private final Map<String, Set<String>> imports;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Set<String>> circles = new ArrayList<>();

  private ImportCircles(Map<String, Set<String>> imports) {
    this.imports = imports;
  }

  /** Those of types that import these. */
  static ImportCircles of(Map<String, Set<String>> imports) {
    ImportCircles found = new ImportCircles(imports);
    imports.keySet().stream().sorted().filter(type -> !found.isSeen(type)).forEach(found::visit);
    return found;
  }

  /** How many types there are, in circles or not. */
  int types() {
    return imports.size();
  }

  List<Set<String>> all() {
    return circles;
  }

  /** The one with the most types; empty when there is none. */
  Set<String> largest() {
    return circles.stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElse(Set.of());
  }

  private boolean isSeen(String type) {
    return numbers.containsKey(type);
  }

  private void visit(String type) {
    numbers.put(type, numbers.size());
    lowest.put(type, numbers.get(type));
    open.push(type);
    for (String target : imports.getOrDefault(type, Set.of())) {
      if (!isSeen(target)) {
        visit(target);
        lowest.merge(type, lowest.get(target), Math::min);
      } else if (open.contains(target)) {
        lowest.merge(type, numbers.get(target), Math::min);
      }
    }
    if (lowest.get(type).equals(numbers.get(type))) {
      close(type);
    }
  }

  private void close(String root) {
    Set<String> circle = new TreeSet<>();
    String type;
    do {
      type = open.pop();
      circle.add(type);
    } while (!type.equals(root));
    if (circle.size() > 1) {
      circles.add(circle);
    }
  }
}
