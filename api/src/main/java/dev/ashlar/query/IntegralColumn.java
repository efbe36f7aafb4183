/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;

/**
 * A column of whole numbers, or what is computed of such columns. Divided, they stay whole: what is
 * behind the point is cut off, as in Java.
 *
 * <pre>{@code
 * users.query().where(u -> u.visits().remainder(10).eq(0)).select(u -> u.visits().dividedBy(10))
 * }</pre>
 *
 * @param <T> the values
 * @param <E> what is computed of it
 */
public abstract sealed class IntegralColumn<T, E extends IntegralColumn<T, E>>
    extends NumberColumn<T, E> permits SmallNumberColumn, IntColumn, LongColumn, WholeColumn {

  IntegralColumn(Operand operand) {
    super(operand);
  }

  @Override
  final Operand negated() {
    return Computed.of(Operator.NEGATED, operand(), argument(Bind.integer(0)), operand().type());
  }

  /**
   * What is left of the number when it is divided by the value, with the sign of the number; none
   * where the value is zero.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final E remainder(T value) {
    return with(Operator.REMAINDER, bind(present("remainder", value)));
  }

  /** What is left of the number when it is divided by the other one. */
  public final E remainder(Expression<T> other) {
    return with(Operator.REMAINDER, present("remainder", other).operand());
  }
}
