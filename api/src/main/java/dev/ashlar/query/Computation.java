/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Operator;

/**
 * A column and what is to be done with its value, such as {@code v.plus(1)}; the database computes
 * it when it writes the row. Without a value in the column, or on the other side, there is none.
 *
 * @param <T> the values
 */
public final class Computation<T> implements Assignable<T> {

  private final Operator operator;
  private final Operand left;
  private final Argument right;

  Computation(Operator operator, Operand left, Argument right) {
    this.operator = operator;
    this.left = left;
    this.right = right;
  }

  Operator operator() {
    return operator;
  }

  Operand left() {
    return left;
  }

  /** A value, or an {@link Operand}. */
  Argument right() {
    return right;
  }
}
