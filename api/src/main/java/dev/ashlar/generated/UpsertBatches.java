/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.statement.Assignments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts upserts into batches that have one text each, and of which each writes a row at most once:
 * all in the order of their keys, so that two calls do not wait in a ring.
 */
final class UpsertBatches {

  private UpsertBatches() {}

  /**
   * The batches.
   *
   * @param upserts those of drafts alone, whose order is known
   */
  static List<List<Upsert>> of(List<Upsert> upserts) {
    List<Ordered> ordered =
        upserts.stream()
            .map(upsert -> new Ordered(upsert, upsert.order(), form(upsert)))
            .sorted(Comparator.comparing(Ordered::order))
            .toList();
    List<List<Upsert>> batches = new ArrayList<>();
    int start = 0;
    while (start < ordered.size()) {
      int end = start + 1;
      while (end < ordered.size()
          && end - start < InsertBatches.LARGEST
          && ordered.get(end).follows(ordered.get(end - 1))) {
        end++;
      }
      batches.add(ordered.subList(start, end).stream().map(Ordered::upsert).toList());
      start = end;
    }
    return batches;
  }

  /** What the text of an upsert depends on. */
  private static Object form(Upsert upsert) {
    Assignments set = upsert.set();
    Object columns = set.hasShape() ? set.shape() : set.values().keySet();
    return List.of(upsert.keyed(), columns);
  }

  /** What the upserts of a batch write. */
  static Evidence evidence(List<Upsert> upserts) {
    return new Evidence.Written(
        upserts.stream()
            .map(upsert -> Evidence.Written.of(upsert.row(), upsert.set()))
            .flatMap(written -> written.rows().stream())
            .toList());
  }

  private record Ordered(Upsert upsert, String order, Object form) {

    /** Whether it has the same text as the one before it, and another row. */
    boolean follows(Ordered before) {
      return form.equals(before.form) && !order.equals(before.order);
    }
  }
}
