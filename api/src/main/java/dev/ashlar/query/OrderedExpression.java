/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;

/**
 * An expression whose values are smaller and larger than others. Every comparison here is unknown
 * where the field has no value.
 *
 * @param <T> the values
 */
public abstract sealed class OrderedExpression<T> extends Expression<T>
    permits NumberColumn, FloatColumn, TextColumn, SortedColumn {

  OrderedExpression(Operand operand) {
    super(operand);
  }

  /**
   * Less than the value.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition lt(T value) {
    return ordered(Operator.LT, given("lt", value));
  }

  /** Less than the other field. */
  public final Condition lt(Expression<T> other) {
    return compare(Operator.LT, given("lt", other));
  }

  /**
   * Less than the value, or equal to it.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition lte(T value) {
    return ordered(Operator.LTE, given("lte", value));
  }

  /** Less than the other field, or equal to it. */
  public final Condition lte(Expression<T> other) {
    return compare(Operator.LTE, given("lte", other));
  }

  /**
   * Greater than the value.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition gt(T value) {
    return ordered(Operator.GT, given("gt", value));
  }

  /** Greater than the other field. */
  public final Condition gt(Expression<T> other) {
    return compare(Operator.GT, given("gt", other));
  }

  /**
   * Greater than the value, or equal to it.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final Condition gte(T value) {
    return ordered(Operator.GTE, given("gte", value));
  }

  /** Greater than the other field, or equal to it. */
  public final Condition gte(Expression<T> other) {
    return compare(Operator.GTE, given("gte", other));
  }

  /**
   * At least {@code low} and at most {@code high}; never true where {@code low} is greater.
   *
   * @throws IllegalArgumentException when one of the two is null
   */
  public final Condition between(T low, T high) {
    return range(given("between", low), given("between", high));
  }

  @Override
  abstract OrderedExpression<T> computed(Operand operand);

  /**
   * The smallest value of the rows of a query, of each group, or of the rows of a relation; none
   * where none of them has one. Of texts, that of the smallest code points.
   */
  public abstract OrderedExpression<T> min();

  /** The largest value, as {@link #min} has the smallest one. */
  public abstract OrderedExpression<T> max();

  /**
   * Of an aggregate such as {@code min()} or {@code count()}: the same of the rows alone for which
   * the condition is true.
   *
   * <pre>{@code
   * p -> p.createdAt().max().filter(p.published())
   * }</pre>
   *
   * @throws IllegalStateException when this is no aggregate
   */
  public abstract OrderedExpression<T> filter(Condition condition);

  /** Less or greater than the value. */
  Condition ordered(Operator operator, T value) {
    return compare(operator, bind(value));
  }

  private Condition range(T low, T high) {
    return canHold(low) && canHold(high)
        ? range(bind(low), bind(high))
        : ordered(Operator.GTE, low).and(ordered(Operator.LTE, high));
  }

  final Condition range(Bind low, Bind high) {
    return new Held(Comparison.of(Operator.BETWEEN, operand(), argument(low), argument(high)));
  }
}
