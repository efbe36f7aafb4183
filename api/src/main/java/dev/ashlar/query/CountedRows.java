/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.Source;

/**
 * Counts the keys of rows, of which each has one, where the number of rows is computed with: SQLite
 * checks what is computed by a select of its own, in which {@code count(*)} would count its one
 * row.
 */
final class CountedRows extends TreeRewriter {

  private final Column key;
  private boolean isComputed;

  private CountedRows(Source root) {
    this.key = root.column(root.table().keys().get(0));
  }

  static Operand in(Source root, Operand operand) {
    return operand.spansRows() ? new CountedRows(root).operand(operand) : operand;
  }

  static Predicate in(Source root, Predicate predicate) {
    return predicate.spansRows() ? new CountedRows(root).predicate(predicate) : predicate;
  }

  @Override
  public Term computed(Computed computed) {
    boolean wasComputed = isComputed;
    isComputed = true;
    Term changed = super.computed(computed);
    isComputed = wasComputed;
    return changed;
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    return isComputed && aggregate.of() == null
        ? new Aggregate(aggregate.function(), key, false, aggregate.filter(), aggregate.type())
        : aggregate;
  }

  /** It counts what it selects. */
  @Override
  public Term scalar(ScalarQuery scalar) {
    return scalar;
  }
}
