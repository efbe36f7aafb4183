/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.jdbc.Bind;
import java.util.List;

/**
 * Rows that are sent as arrays, one for each column: so a statement takes as many parameters as it
 * has columns, and has the same text for any number of rows.
 *
 * @param table the table whose columns these are like, without an alias
 * @param sent what the rows have
 * @param alias what the rows are called in the statement, without quotes
 */
public record ArrayRows(TableReference reference, String table, List<Sent> sent, String alias)
    implements TableExpression {

  /**
   * A column with its values.
   *
   * @param column at the place that these rows are
   * @param values one for each row
   */
  public record Sent(Column column, Bind values) {}

  /** Copies the list. */
  public ArrayRows {
    sent = List.copyOf(sent);
  }

  /** All columns. */
  public Columns all() {
    return new Columns(reference, names());
  }

  /** One column, at the place of these rows. */
  public Column column(int number) {
    return sent.get(number).column;
  }

  /** What the columns are called. */
  public ColumnNames names() {
    return new ColumnNames(sent.stream().map(each -> each.column.name()).toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.arrays(this);
  }
}
