/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * Columns of one table, with commas, in parentheses where one value is to be compared with all of
 * them.
 *
 * @param table where they stand
 * @param names their names
 */
public record Columns(TableReference table, ColumnNames names) implements Term {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.columns(this);
  }
}
