/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Operator;

/**
 * A column of type {@code boolean} or {@code Boolean}: an expression, and a condition by itself,
 * true where its value is.
 *
 * <pre>{@code
 * p -> p.published()
 * p -> p.published().not().and(p.title().contains("draft"))
 * }</pre>
 */
public final class BooleanColumn extends Expression<Boolean> implements Condition {

  BooleanColumn(Operand operand) {
    super(operand);
  }

  @Override
  Bind bind(Boolean value) {
    return Bind.bool(value);
  }

  /** Equal to the value. Unknown where the column has none. */
  public Condition eq(boolean value) {
    return compare(Operator.EQ, Bind.bool(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
  public Condition ne(boolean value) {
    return compare(Operator.NE, Bind.bool(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public Condition isDistinctFrom(boolean value) {
    return compare(Operator.IS_DISTINCT_FROM, Bind.bool(value));
  }
}
