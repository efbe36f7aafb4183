/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Operator;

/**
 * A column of type {@code long} or {@code Long}.
 *
 * <pre>{@code
 * p -> p.id().between(1, 100)
 * }</pre>
 */
public final class LongColumn extends LongExpression {

  LongColumn(Operand operand) {
    super(operand);
  }

  /** The sum of the column and the value; only for changes. */
  public Computation<Long> plus(long value) {
    return computed(Operator.PLUS, argument(bind(value)));
  }

  /** The column less the value; only for changes. */
  public Computation<Long> minus(long value) {
    return computed(Operator.MINUS, argument(bind(value)));
  }

  /** The product of the column and the value; only for changes. */
  public Computation<Long> times(long value) {
    return computed(Operator.TIMES, argument(bind(value)));
  }
}
