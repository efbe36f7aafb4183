/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a statement changes or removes.
 *
 * @param table their table
 * @param joins what their condition reads besides
 * @param where what they fulfil; null for nothing
 * @param keys the columns that tell them apart
 * @param lasting what they fulfil still when it is their turn: after waiting for a lock, databases
 *     look at a row's own columns once more; null for nothing
 */
public record WrittenRows(
    Table table,
    List<From.Join> joins,
    @Nullable Predicate where,
    List<Column> keys,
    @Nullable Predicate lasting)
    implements Clause {

  /** Copies the lists. */
  public WrittenRows {
    joins = List.copyOf(joins);
    keys = List.copyOf(keys);
  }

  /** Rows of a table that is alone in its statement, and has no alias. */
  public static WrittenRows of(Table table, @Nullable Predicate where) {
    return new WrittenRows(table.called(Table.Called.NOTHING), List.of(), where, List.of(), null);
  }

  /** The same rows by another condition, of their table alone. */
  public WrittenRows by(Table called, @Nullable Predicate condition) {
    return new WrittenRows(called, List.of(), condition, keys, null);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    joins.forEach(join -> join.on().eachColumn(visitor));
    keys.forEach(visitor);
    if (where != null) {
      where.eachColumn(visitor);
    }
    if (lasting != null) {
      lasting.eachColumn(visitor);
    }
  }
}
