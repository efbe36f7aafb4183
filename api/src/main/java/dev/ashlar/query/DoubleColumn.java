/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.value.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code double} or {@code Double}.
 *
 * <p>A value that is not finite is refused with a {@link dev.ashlar.ValidationException}; {@code
 * -0.0} counts as {@code 0.0}.
 *
 * <pre>{@code
 * m -> m.celsius().lt(-10)
 * }</pre>
 */
public final class DoubleColumn extends NumberColumn<Double, DoubleColumn>
    implements Summable<DoubleColumn, DoubleColumn> {

  DoubleColumn(Operand operand) {
    super(operand);
  }

  @Override
  DoubleColumn computed(Operand operand) {
    return new DoubleColumn(operand);
  }

  @Override
  @Nullable Double read(Row row, int position) throws SQLException {
    return row.nullableReal(position);
  }

  @Override
  Bind bind(Double value) {
    return Bind.real(Values.real(operand().label(), value));
  }

  /** Equal to the value. Unknown where the column has none. */
  public Condition eq(double value) {
    return compare(Operator.EQ, bind(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
  public Condition ne(double value) {
    return compare(Operator.NE, bind(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public Condition isDistinctFrom(double value) {
    return compare(Operator.IS_DISTINCT_FROM, bind(value));
  }

  /** Less than the value. */
  public Condition lt(double value) {
    return compare(Operator.LT, bind(value));
  }

  /** Less than the value, or equal to it. */
  public Condition lte(double value) {
    return compare(Operator.LTE, bind(value));
  }

  /** Greater than the value. */
  public Condition gt(double value) {
    return compare(Operator.GT, bind(value));
  }

  /** Greater than the value, or equal to it. */
  public Condition gte(double value) {
    return compare(Operator.GTE, bind(value));
  }

  /** At least {@code low} and at most {@code high}; never true where {@code low} is greater. */
  public Condition between(double low, double high) {
    return range(bind(low), bind(high));
  }

  /** Equal to one of the values. Unknown where the column has none. */
  public Condition in(double first, double... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public Condition notIn(double first, double... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  /** The sum of the number and the value. */
  public DoubleColumn plus(double value) {
    return with(Operator.PLUS, bind(value));
  }

  /** The number less the value. */
  public DoubleColumn minus(double value) {
    return with(Operator.MINUS, bind(value));
  }

  /** The product of the number and the value. */
  public DoubleColumn times(double value) {
    return with(Operator.TIMES, bind(value));
  }

  /** The number divided by the value; none where that is zero. */
  public DoubleColumn dividedBy(double value) {
    return with(Operator.DIVIDED, bind(value));
  }

  /** The largest number without digits after the point that is not greater. */
  public DoubleColumn floor() {
    return computed(Numbers.call(Operator.FLOOR_OF_REAL, operand()));
  }

  /** The smallest number without digits after the point that is not less. */
  public DoubleColumn ceiling() {
    return computed(Numbers.call(Operator.CEILING_OF_REAL, operand()));
  }

  /** The nearest number without digits after the point; of halves the one away from zero. */
  public DoubleColumn round() {
    return computed(Numbers.call(Operator.ROUND_OF_REAL, operand()));
  }

  /**
   * Without its digits after the point, as a cast in Java does it; one that does not fit is refused
   * by the database.
   */
  public LongColumn toLong() {
    return Numbers.truncated(operand());
  }

  @Override
  Operand divided(Term by, ColumnType type) {
    return Computed.of(Operator.DIVIDED, operand(), by, type);
  }

  /** Of the two zeros the one without a sign. */
  @Override
  Operand negated() {
    return Computed.of(
        Operator.SUBTRACTED_FROM, operand(), argument(Bind.real(0.0)), operand().type());
  }

  private List<Bind> binds(double first, double... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (double value : more) {
      binds.add(bind(value));
    }
    return binds;
  }

  @Override
  public DoubleColumn sum() {
    return computed(Aggregates.sum(operand(), operand().type()));
  }

  @Override
  public DoubleColumn avg() {
    return computed(Aggregates.average(operand()));
  }
}
