/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the row that fulfils a condition, or inserts one where none does.
 *
 * @param on what the row fulfils
 * @param set what it is set to; empty where it stays as it is
 * @param where what it must fulfil besides to be changed; null for nothing
 * @param columns those that the inserted row has a value for
 * @param values its values
 * @param returning what is wanted of the row; null for nothing
 */
public record MergeStatement(
    Table table,
    Predicate on,
    List<Assignment> set,
    @Nullable Predicate where,
    ColumnNames columns,
    List<Term> values,
    @Nullable Columns returning)
    implements Statement {

  /** Copies the lists. */
  public MergeStatement {
    set = List.copyOf(set);
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.merge(this);
  }
}
