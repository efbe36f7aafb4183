/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * @param columns those that are given a value
 * @param rows what is inserted, in the order of the columns
 * @param conflict what to do where a unique key is taken; null to be refused
 * @param returning what is wanted of each row; null for nothing
 */
public record InsertStatement(
    Table table,
    ColumnNames columns,
    InsertedRows rows,
    @Nullable Conflict conflict,
    @Nullable Columns returning)
    implements Statement {

  /**
   * The row that was to be inserted where a unique key is taken: what that row is set to may be
   * made of its columns.
   */
  public static final TableReference REFUSED = new LocalTable("the row to insert");

  /** Inserts rows of values. */
  public static InsertStatement of(Table table, ColumnNames columns, List<List<Term>> rows) {
    return new InsertStatement(table, columns, new ValueRows(rows), null, null);
  }

  /** The same with something to do where a unique key is taken. */
  public InsertStatement on(Conflict taken) {
    return new InsertStatement(table, columns, rows, taken, returning);
  }

  /** The same, giving rows back, or not. */
  public InsertStatement returning(@Nullable Columns wanted) {
    return new InsertStatement(table, columns, rows, conflict, wanted);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.insert(this);
  }
}
