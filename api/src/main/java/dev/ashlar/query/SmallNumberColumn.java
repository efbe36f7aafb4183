/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of whole numbers with fewer bits than an {@code int}. It compares and computes with an
 * {@code int} as well, so that a number need not be cast; one that no row can have is no mistake.
 *
 * @param <T> the values
 * @param <E> what is computed of it
 */
public abstract sealed class SmallNumberColumn<T, E extends SmallNumberColumn<T, E>>
    extends IntegralColumn<T, E> implements Summable<LongColumn, AverageExpression>
    permits ByteColumn, ShortColumn {

  SmallNumberColumn(Operand operand) {
    super(operand);
  }

  /** Equal to the value. Unknown where the column has none. */
  public final Condition eq(int value) {
    return compare(Operator.EQ, Bind.integer(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
  public final Condition ne(int value) {
    return compare(Operator.NE, Bind.integer(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public final Condition isDistinctFrom(int value) {
    return compare(Operator.IS_DISTINCT_FROM, Bind.integer(value));
  }

  /** Less than the value. */
  public final Condition lt(int value) {
    return compare(Operator.LT, Bind.integer(value));
  }

  /** Less than the value, or equal to it. */
  public final Condition lte(int value) {
    return compare(Operator.LTE, Bind.integer(value));
  }

  /** Greater than the value. */
  public final Condition gt(int value) {
    return compare(Operator.GT, Bind.integer(value));
  }

  /** Greater than the value, or equal to it. */
  public final Condition gte(int value) {
    return compare(Operator.GTE, Bind.integer(value));
  }

  /** At least {@code low} and at most {@code high}; never true where {@code low} is greater. */
  public final Condition between(int low, int high) {
    return range(Bind.integer(low), Bind.integer(high));
  }

  /** Equal to one of the values. Unknown where the column has none. */
  public final Condition in(int first, int... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public final Condition notIn(int first, int... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  /** The sum of the number and the value. */
  public final E plus(int value) {
    return with(Operator.PLUS, Bind.integer(value));
  }

  /** The number less the value. */
  public final E minus(int value) {
    return with(Operator.MINUS, Bind.integer(value));
  }

  /** The product of the number and the value. */
  public final E times(int value) {
    return with(Operator.TIMES, Bind.integer(value));
  }

  /** The number divided by the value, as by {@link #dividedBy(Object)}. */
  public final E dividedBy(int value) {
    return with(Operator.QUOTIENT, Bind.integer(value));
  }

  /** What is left of the number when it is divided by the value. */
  public final E remainder(int value) {
    return with(Operator.REMAINDER, Bind.integer(value));
  }

  /** With as many bits as a {@code long} has. */
  public final LongColumn toLong() {
    return Numbers.toLong(operand());
  }

  private static List<Bind> binds(int first, int... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(Bind.integer(first));
    for (int value : more) {
      binds.add(Bind.integer(value));
    }
    return binds;
  }

  @Override
  public final LongColumn sum() {
    return new LongColumn(Aggregates.sum(operand(), ColumnType.bigint()));
  }

  @Override
  public final AverageExpression avg() {
    return AverageExpression.of(operand(), sum().operand());
  }
}
