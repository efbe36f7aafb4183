/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import java.util.List;

/**
 * A column of numbers, or what is computed of such columns, in conditions, orders and changes.
 *
 * <p>Without a value on one side there is none. Whole numbers have 64 bits while they are computed.
 * A result that does not fit these, or the column that a change sets to it, is refused by the
 * database with an {@link dev.ashlar.AshlarException}; it is never cut or wrapped.
 *
 * <pre>{@code
 * c -> c.visits(v -> v.plus(1).times(2))
 * c -> c.visitsFrom(u -> u.visits().minus(u.bonus()))
 * users.query().where(u -> u.visits().plus(1).gt(0)).orderBy(u -> u.visits().times(u.bonus()))
 * }</pre>
 *
 * @param <T> the values
 * @param <E> what is computed of it
 */
public abstract sealed class NumberColumn<T, E extends NumberColumn<T, E>>
    extends OrderedExpression<T> implements Composable<T, E>
    permits IntegralColumn, DoubleColumn, DecimalColumn {

  NumberColumn(Operand operand) {
    super(operand);
  }

  /**
   * The sum of the number and the value.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final E plus(T value) {
    return with(Operator.PLUS, value, summand(present("plus", value)));
  }

  /** The sum of both numbers. */
  public final E plus(Expression<T> other) {
    return with(Operator.PLUS, present("plus", other).operand());
  }

  /**
   * The number less the value.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final E minus(T value) {
    return with(Operator.MINUS, value, summand(present("minus", value)));
  }

  /** The number less the other one. */
  public final E minus(Expression<T> other) {
    return with(Operator.MINUS, present("minus", other).operand());
  }

  /**
   * The product of the number and the value. Of decimals it is exact, and rounded to the scale of
   * its column where a change sets it, halves away from zero.
   *
   * @throws IllegalArgumentException when the value is null, or when a decimal would have more than
   *     30 digits after the point
   */
  public final E times(T value) {
    return with(Operator.TIMES, value, factor(present("times", value)));
  }

  /** The product of both numbers, as by {@link #times}. */
  public final E times(Expression<T> other) {
    return with(Operator.TIMES, present("times", other).operand());
  }

  /**
   * The number divided by the value; none where that is zero. Of whole numbers a whole one, of
   * which what is behind the point is cut off; of decimals to six digits after the point, or as
   * many as the number has if these are more, halves away from zero.
   *
   * @throws IllegalArgumentException when the value is null
   */
  public final E dividedBy(T value) {
    return computed(divided(argument(factor(present("dividedBy", value))), typeOf(value)));
  }

  /** The number divided by the other one, as by {@link #dividedBy}; none where that is zero. */
  public final E dividedBy(Expression<T> other) {
    Operand by = present("dividedBy", other).operand();
    return computed(divided(by, by.type()));
  }

  /** The same with the other sign. */
  public final E negate() {
    return computed(negated());
  }

  /** The same without a sign. */
  public final E abs() {
    return computed(Numbers.call(Operator.ABS, operand()));
  }

  /** As a number of floating point, the nearest one. */
  public final DoubleColumn toDouble() {
    return new DoubleColumn(
        new Call(
            Operator.AS_DOUBLE, List.of(operand()), ColumnType.real(), operand().isNullable()));
  }

  /** Divided by this. */
  Operand divided(Term by, ColumnType type) {
    return Computed.of(Operator.QUOTIENT, operand(), by, type);
  }

  /** With the other sign. */
  abstract Operand negated();

  @Override
  public final E min() {
    return computed(Aggregates.extreme(Aggregate.Function.MIN, operand()));
  }

  @Override
  public final E max() {
    return computed(Aggregates.extreme(Aggregate.Function.MAX, operand()));
  }

  @Override
  public final E filter(Condition condition) {
    return computed(Aggregates.filtered(operand(), condition));
  }

  /** An expression for what was computed of it. */
  @Override
  abstract E computed(Operand operand);

  final E with(Operator operator, Bind value) {
    return computed(Computed.of(operator, operand(), argument(value), operand().type()));
  }

  private E with(Operator operator, T value, Bind bind) {
    return computed(Computed.of(operator, operand(), argument(bind), typeOf(value)));
  }

  final E with(Operator operator, Operand other) {
    return computed(Computed.of(operator, operand(), other, other.type()));
  }

  /** The value to add or to take away, checked. */
  Bind summand(T value) {
    return bind(value);
  }

  /** The value to multiply by, checked. */
  Bind factor(T value) {
    return bind(value);
  }

  /** The type of a value to compute with. */
  ColumnType typeOf(T value) {
    return operand().type();
  }
}
