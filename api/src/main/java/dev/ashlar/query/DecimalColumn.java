/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.Decimals;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.value.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code BigDecimal}. Values compare by their number, {@code 1.5} being equal to
 * {@code 1.50}; one with more digits than the column keeps is equal to no row's, and less or
 * greater than it by its size.
 *
 * <p>SQLite keeps decimals as text: where it is a target, such a column is an {@link Equatable}
 * only. There, a comparison with a column of another scale is refused when the query runs.
 *
 * <pre>{@code
 * p -> p.price().eq(new BigDecimal("9.90"))
 * }</pre>
 */
public final class DecimalColumn extends NumberColumn<BigDecimal, DecimalColumn>
    implements Summable<DecimalColumn, AverageExpression> {

  /** What MySQL and MariaDB keep. */
  private static final int MOST_DIGITS_BEFORE = 65;

  DecimalColumn(Operand operand) {
    super(operand);
  }

  @Override
  DecimalColumn computed(Operand operand) {
    return new DecimalColumn(operand);
  }

  @Override
  @Nullable BigDecimal read(Row row, int position) throws SQLException {
    BigDecimal value = row.nullableDecimal(position);
    return value == null || operand() instanceof Column
        ? value
        : Decimals.inScale(value, operand().type().scale());
  }

  /** In the scale of the column, so that equal numbers are equal texts. */
  @Override
  Bind bind(BigDecimal value) {
    return Bind.decimal(Decimals.inScale(value, operand().scalar().scale()));
  }

  @Override
  boolean canHold(BigDecimal value) {
    return Decimals.fits(value, operand().scalar());
  }

  /** A value between two that the column can hold is as good as the nearer one of them. */
  @Override
  Condition ordered(Operator operator, BigDecimal value) {
    if (canHold(value)) {
      return compare(operator, bind(value));
    }
    ColumnType type = operand().scalar();
    boolean isUpper = operator == Operator.LT || operator == Operator.LTE;
    if (Decimals.isBeyond(value, type)) {
      return new Held(Constant.unlessNull(isUpper == value.signum() > 0, operand()));
    }
    BigDecimal nearest =
        Decimals.rounded(value, type, isUpper ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return canHold(nearest)
        ? compare(isUpper ? Operator.LTE : Operator.GTE, bind(nearest))
        : new Held(Constant.unlessNull(false, operand()));
  }

  @Override
  Bind summand(BigDecimal value) {
    int scale = operand().type().scale();
    return Bind.decimal(Values.exact(operand().label(), written(value), scale));
  }

  /** Without zeros at the end, which would count as digits. */
  @Override
  Bind factor(BigDecimal value) {
    return Bind.decimal(written(value).setScale((int) Decimals.digitsAfter(value)));
  }

  /** A number that can be written out: drivers do, and a short exponent may stand for gigabytes. */
  private BigDecimal written(BigDecimal value) {
    long before = Decimals.digitsBefore(value);
    if (before > MOST_DIGITS_BEFORE) {
      throw Values.refused(
          operand().label(),
          "is computed with a number of %s digits; %s are kept"
              .formatted(before, MOST_DIGITS_BEFORE),
          "Compute with a smaller one.");
    }
    return value;
  }

  @Override
  ColumnType typeOf(BigDecimal value) {
    int after = (int) Decimals.digitsAfter(value);
    return ColumnType.decimal((int) Decimals.digitsBefore(value) + after, after);
  }

  /**
   * Equal to one of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  public Condition in(BigDecimal first, BigDecimal... more) {
    return among(Operator.IN, "in", Arguments.all(first, more));
  }

  /**
   * Equal to none of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  public Condition notIn(BigDecimal first, BigDecimal... more) {
    return among(Operator.NOT_IN, "notIn", Arguments.all(first, more));
  }

  /** The largest number without digits after the point that is not greater. */
  public DecimalColumn floor() {
    return computed(Numbers.rounded(Operator.FLOOR, operand(), 0));
  }

  /** The smallest number without digits after the point that is not less. */
  public DecimalColumn ceiling() {
    return computed(Numbers.rounded(Operator.CEILING, operand(), 0));
  }

  /**
   * With so many digits after the point, halves away from zero.
   *
   * @throws IllegalArgumentException when the number of digits is negative, or greater than 30
   */
  public DecimalColumn round(int digits) {
    return computed(Numbers.round(operand(), digits));
  }

  /**
   * Without its digits after the point, as {@link BigDecimal#longValue} has it; one that does not
   * fit is refused by the database.
   */
  public LongColumn toLong() {
    return Numbers.truncated(operand());
  }

  @Override
  Operand divided(Term by, ColumnType type) {
    return Numbers.quotient(operand(), by, type);
  }

  /** Taken away from nothing, which has room for each. */
  @Override
  Operand negated() {
    return Computed.of(
        Operator.SUBTRACTED_FROM,
        operand(),
        argument(Bind.decimal(BigDecimal.ZERO)),
        operand().type());
  }

  @Override
  public DecimalColumn sum() {
    return computed(Aggregates.sum(operand(), Aggregates.wide(operand().type())));
  }

  @Override
  public AverageExpression avg() {
    return AverageExpression.of(operand(), sum().operand());
  }
}
