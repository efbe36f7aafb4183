/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Source;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which rows a statement sees, where deleted ones stay in their table; elsewhere it sees all. */
public enum Visibility {
  LIVE(Operator.IS_NULL),
  DELETED(Operator.IS_NOT_NULL),
  ALL(null);

  private final @Nullable Operator operator;

  Visibility(@Nullable Operator operator) {
    this.operator = operator;
  }

  /** The condition, for the rows that are seen; null where that is every row. */
  public @Nullable Predicate narrow(Source source, @Nullable Predicate condition) {
    OptionalInt deletedAt = source.table().deletedAtOrdinal();
    if (operator == null || deletedAt.isEmpty()) {
      return condition;
    }
    Operand column = source.column(source.table().column(deletedAt.getAsInt()));
    Predicate seen = Comparison.of(operator, column);
    return condition == null ? seen : Junction.of(Operator.AND, condition, seen);
  }
}
