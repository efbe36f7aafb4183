/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.ReferentialAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which tables lose rows when one of another table is deleted, by the foreign keys of a schema. */
public final class Cascades {

  private final Map<String, Set<String>> followers;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  private Cascades(Map<String, Set<String>> followers) {
    this.followers = followers;
  }

  static Cascades of(List<Constraint.Reference> references) {
    return new Cascades(
        references.stream()
            .filter(reference -> reference.onDelete() == ReferentialAction.CASCADE)
            .collect(
                Collectors.groupingBy(
                    Constraint.Reference::targetTable,
                    Collectors.mapping(Constraint.Reference::table, Collectors.toSet()))));
  }

  /** Whether the deletion of a row may remove other rows of its own table. */
  public boolean comeBackTo(String table) {
    return known.computeIfAbsent(table, start -> reached(start).contains(start));
  }

  private Set<String> reached(String start) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String next : followers.getOrDefault(open.remove(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
