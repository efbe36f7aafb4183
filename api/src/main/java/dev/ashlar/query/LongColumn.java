/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of 64 bits: a column, the number of related rows, or what is computed of them.
 *
 * <pre>{@code
 * u -> u.posts().count().gt(5)
 * u -> u.posts().count().times(2).lt(u.score())
 * }</pre>
 */
public final class LongColumn extends IntegralColumn<Long, LongColumn>
    implements Summable<LongColumn, AverageExpression> {

  LongColumn(Operand operand) {
    super(operand);
  }

  @Override
  LongColumn computed(Operand operand) {
    return new LongColumn(operand);
  }

  @Override
  @Nullable Long read(Row row, int position) throws SQLException {
    return row.nullableBigint(position);
  }

  @Override
  Bind bind(Long value) {
    return Bind.bigint(value);
  }

  /** Equal to the value. Unknown where there is none. */
  public Condition eq(long value) {
    return compare(Operator.EQ, bind(value));
  }

  /** Not equal to the value. Unknown where there is none. */
  public Condition ne(long value) {
    return compare(Operator.NE, bind(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public Condition isDistinctFrom(long value) {
    return compare(Operator.IS_DISTINCT_FROM, bind(value));
  }

  /** Less than the value. */
  public Condition lt(long value) {
    return compare(Operator.LT, bind(value));
  }

  /** Less than the value, or equal to it. */
  public Condition lte(long value) {
    return compare(Operator.LTE, bind(value));
  }

  /** Greater than the value. */
  public Condition gt(long value) {
    return compare(Operator.GT, bind(value));
  }

  /** Greater than the value, or equal to it. */
  public Condition gte(long value) {
    return compare(Operator.GTE, bind(value));
  }

  /** At least {@code low} and at most {@code high}; never true where {@code low} is greater. */
  public Condition between(long low, long high) {
    return range(bind(low), bind(high));
  }

  /** Equal to one of the values. Unknown where there is none. */
  public Condition in(long first, long... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where there is none. */
  public Condition notIn(long first, long... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  /** The sum of the number and the value. */
  public LongColumn plus(long value) {
    return with(Operator.PLUS, bind(value));
  }

  /** The number less the value. */
  public LongColumn minus(long value) {
    return with(Operator.MINUS, bind(value));
  }

  /** The product of the number and the value. */
  public LongColumn times(long value) {
    return with(Operator.TIMES, bind(value));
  }

  /** The number divided by the value, as by {@link #dividedBy(Object)}. */
  public LongColumn dividedBy(long value) {
    return with(Operator.QUOTIENT, bind(value));
  }

  /** What is left of the number when it is divided by the value. */
  public LongColumn remainder(long value) {
    return with(Operator.REMAINDER, bind(value));
  }

  private List<Bind> binds(long first, long... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (long value : more) {
      binds.add(bind(value));
    }
    return binds;
  }

  @Override
  public LongColumn sum() {
    return new LongColumn(Aggregates.sum(operand(), ColumnType.bigint()));
  }

  @Override
  public AverageExpression avg() {
    return AverageExpression.of(operand(), sum().operand());
  }
}
