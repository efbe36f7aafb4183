/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.AshlarException;
import dev.ashlar.internal.statement.Argument;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order in which an update sets its columns. Where a database sets one after the other, a value
 * that is made of a column comes before that column is set.
 */
final class SetOrder {

  private SetOrder() {}

  /**
   * The ordinals in an order in which each value is made of the row as it was.
   *
   * @param given the ordinals of the columns that are set
   * @param values what the database makes of columns of the row, by ordinal
   * @throws AshlarException when there is none, because columns are made of each other
   */
  static List<Integer> safe(
      ModelTable<?> table, List<Integer> given, IntFunction<@Nullable Argument> values) {
    List<Integer> open = new ArrayList<>(given);
    List<Integer> ordered = new ArrayList<>(given.size());
    while (!open.isEmpty()) {
      Integer next =
          open.stream()
              .filter(ordinal -> !isRead(table.column(ordinal), ordinal, open, values))
              .findFirst()
              .orElseThrow(() -> ring(table, open));
      ordered.add(next);
      open.remove(next);
    }
    return ordered;
  }

  /** Whether a value that is still to be set is made of this column. */
  private static boolean isRead(
      ModelColumn column, int own, List<Integer> open, IntFunction<@Nullable Argument> values) {
    AtomicBoolean found = new AtomicBoolean();
    for (int ordinal : open) {
      if (ordinal != own && values.apply(ordinal) instanceof Assigned.Reading reading) {
        reading.eachRead(read -> found.compareAndSet(false, read.equals(column)));
      }
    }
    return found.get();
  }

  private static AshlarException ring(ModelTable<?> table, List<Integer> open) {
    String columns =
        open.stream()
            .map(ordinal -> table.column(ordinal).member())
            .collect(Collectors.joining(", "));
    return new AshlarException(
        "This update of %s sets columns from each other, of %s, and this database sets one after the other. Read the row, compute in Java, and set the values."
            .formatted(table.modelName(), columns));
  }
}
