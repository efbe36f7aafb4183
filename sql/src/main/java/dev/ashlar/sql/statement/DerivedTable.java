/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * The rows of a select, taken as a table.
 *
 * @param alias what it is called in the statement, without quotes
 */
public record DerivedTable(TableReference reference, Query query, String alias)
    implements TableExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.derived(this);
  }
}
