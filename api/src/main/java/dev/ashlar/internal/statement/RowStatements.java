/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;
import dev.ashlar.table.Source;
import org.jspecify.annotations.Nullable;

/** Statements about the rows of a table that fulfil a condition, or about all of them. */
public final class RowStatements {

  private RowStatements() {}

  /** All columns of the live rows. */
  public static SelectStatement live(Source rows, @Nullable Predicate where) {
    Predicate seen = Visibility.LIVE.narrow(rows, where);
    return SelectStatement.of(
        new Columns(rows, rows.table().columnNames()), Joins.of(rows, seen).from(), seen);
  }

  /** The keys of the live rows. */
  public static SelectStatement liveKeys(Source rows, @Nullable Predicate where) {
    Predicate seen = Visibility.LIVE.narrow(rows, where);
    return keys(KeyColumns.of(rows), rows, seen);
  }

  /** Columns with keys, of rows that fulfil a condition. */
  static SelectStatement keys(KeyColumns keys, Source rows, @Nullable Predicate where) {
    return SelectStatement.of(SelectList.of(keys.columns()), Joins.of(rows, where).from(), where);
  }

  /**
   * Changes the live rows.
   *
   * @throws IllegalArgumentException when nothing is set
   */
  public static UpdateStatement update(
      Source rows, Assignments set, @Nullable Columns returning, @Nullable Predicate where) {
    return new UpdateStatement(
        written(
            rows,
            Visibility.LIVE.narrow(rows, where),
            where == null,
            Visibility.LIVE.narrow(rows, null)),
        set.list(rows),
        returning);
  }

  /** Removes the rows, whether they are live or not. */
  public static DeleteStatement delete(
      Source rows, @Nullable Columns returning, @Nullable Predicate where) {
    return new DeleteStatement(written(rows, where, where == null, null), returning);
  }

  private static WrittenRows written(
      Source rows, @Nullable Predicate where, boolean isEvery, @Nullable Predicate lasting) {
    return isEvery
        ? WrittenRows.of(Joins.table(rows), where)
        : new WrittenRows(
            Joins.table(rows),
            Joins.of(rows, where).list(),
            where,
            KeyColumns.of(rows).columns(),
            lasting);
  }

  /** All columns of a row that is written, to give it back. */
  public static Columns all(Source rows) {
    return new Columns(rows, rows.table().columnNames());
  }
}
