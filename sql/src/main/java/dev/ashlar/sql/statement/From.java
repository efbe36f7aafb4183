/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;

/** The tables that a statement reads: the first one, and what is joined to it. */
public record From(TableExpression first, List<Join> joins) implements Clause {

  /** No table, for one row of terms that read no column. */
  public static final From NOTHING = of(NoTable.ONE_ROW);

  /** Copies the list. */
  public From {
    joins = List.copyOf(joins);
  }

  /** One table. */
  public static From of(TableExpression only) {
    return new From(only, List.of());
  }

  /** Whether columns of this table are its own. */
  public boolean has(TableReference table) {
    if (first.reference().equals(table)) {
      return true;
    }
    for (Join join : joins) {
      if (join.table.reference().equals(table)) {
        return true;
      }
    }
    return false;
  }

  /** Hands out the columns that its joins compare. */
  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    joins.forEach(join -> join.on.eachColumn(visitor));
  }

  /**
   * A table that is joined.
   *
   * @param isOptional whether rows stay to which none is found
   */
  public record Join(TableExpression table, boolean isOptional, Predicate on) {}
}
