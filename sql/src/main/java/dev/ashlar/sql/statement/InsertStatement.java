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
 * @param rows the values of each row, in the order of the columns
 * @param conflict what to do where a unique key is taken; null to be refused
 * @param returning what is wanted of each row; null for nothing
 */
public record InsertStatement(
    Table table,
    ColumnNames columns,
    List<List<Term>> rows,
    @Nullable Conflict conflict,
    @Nullable Columns returning)
    implements Statement {

  /** Copies the lists. */
  public InsertStatement {
    rows = rows.stream().map(List::copyOf).toList();
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
