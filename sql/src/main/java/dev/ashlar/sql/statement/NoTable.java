/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** No table: a select from it gives one row, of terms that read no column. */
public enum NoTable implements TableExpression {
  /** The only one. */
  ONE_ROW;

  private static final TableReference NOWHERE = new LocalTable("nothing");

  @Override
  public TableReference reference() {
    return NOWHERE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.none(this);
  }
}
