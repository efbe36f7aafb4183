/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;

/**
 * A column that holds several values in their order, a list or an array. It is there or it is not,
 * and has an element or not; databases disagree about when two of them are equal, and about which
 * of them comes first.
 *
 * <pre>{@code
 * p -> p.tags().contains("java").or(p.tags().isNull())
 * }</pre>
 *
 * @param <E> the elements
 */
public final class ListColumn<E> {

  private final Operand operand;
  private final Expression<E> element;

  /** The column whose elements are compared as this expression, which stands for the column. */
  ListColumn(Expression<E> element) {
    this.operand = element.operand();
    this.element = element;
  }

  /**
   * One of the elements equals the value, as {@code eq} has it for a column of this type: letter
   * case and trailing blanks of a text count. False for an empty list; unknown where the column has
   * no value, and so is its negation.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public Condition contains(E value) {
    if (!element.canHold(Arguments.value(operand.label(), "contains", value))) {
      return new Held(Constant.unlessNull(false, operand));
    }
    Bind bind = element.bind(value);
    return new Held(
        Comparison.of(
            Operator.HAS_ELEMENT, operand, Parameters.of(Bind.element(operand.bound(bind)))));
  }

  /** Has no value. An empty list is one. */
  public Condition isNull() {
    return new Held(Comparison.of(Operator.IS_NULL, operand));
  }

  /** Has a value, be it an empty list. */
  public Condition isNotNull() {
    return new Held(Comparison.of(Operator.IS_NOT_NULL, operand));
  }
}
