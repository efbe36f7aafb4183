/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * The rows that a statement writes, as they are before it or after it.
 *
 * @param statement one that gives nothing back by itself
 * @param isOld whether they are wanted as they were before
 */
public record ChangedRows(TableReference reference, Statement statement, boolean isOld)
    implements TableExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.changed(this);
  }
}
