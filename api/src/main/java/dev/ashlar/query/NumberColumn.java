/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Operator;

/**
 * A column of numbers, with which a change can compute. A result that does not fit the column is
 * refused by the database with an {@link dev.ashlar.AshlarException}; it is never cut or wrapped.
 *
 * <pre>{@code
 * c -> c.visits(v -> v.plus(1))
 * c -> c.visitsFrom(u -> u.visits().minus(u.bonus()))
 * }</pre>
 *
 * @param <T> the values
 */
public abstract sealed class NumberColumn<T> extends OrderedExpression<T>
    permits SmallNumberColumn, IntColumn, LongExpression, DoubleColumn, DecimalColumn, WholeColumn {

  NumberColumn(Operand operand) {
    super(operand);
  }

  /**
   * The sum of the column and the value; only for changes.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Computation<T> plus(T value) {
    return computed(Operator.PLUS, argument(summand(present("plus", value))));
  }

  /** The sum of both columns; only for changes. */
  public final Computation<T> plus(Expression<T> other) {
    return computed(Operator.PLUS, present("plus", other).operand());
  }

  /**
   * The column less the value; only for changes.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Computation<T> minus(T value) {
    return computed(Operator.MINUS, argument(summand(present("minus", value))));
  }

  /** The column less the other one; only for changes. */
  public final Computation<T> minus(Expression<T> other) {
    return computed(Operator.MINUS, present("minus", other).operand());
  }

  /**
   * The product of the column and the value; only for changes. A decimal is rounded to the scale of
   * its column, halves away from zero.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Computation<T> times(T value) {
    return computed(Operator.TIMES, argument(factor(present("times", value))));
  }

  /** The product of both columns, rounded as by {@link #times}; only for changes. */
  public final Computation<T> times(Expression<T> other) {
    return computed(Operator.TIMES, present("times", other).operand());
  }

  /** The value to add or to take away, checked. */
  Bind summand(T value) {
    return bind(value);
  }

  /** The value to multiply by, checked. */
  Bind factor(T value) {
    return bind(value);
  }
}
