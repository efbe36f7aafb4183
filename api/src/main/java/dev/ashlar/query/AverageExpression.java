/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The average of exact numbers; none where there is no value. Selected, it is exact on every
 * database: the sum is divided by the count in Java, to six digits after the point, or as many as
 * the column has if these are more, halves away from zero. In conditions and orders the database
 * takes it for a number of floating point.
 *
 * <pre>{@code
 * BigDecimal average = users.query().select(u -> u.visits().avg()).one();
 * }</pre>
 */
public final class AverageExpression implements Selectable<BigDecimal>, Order {

  private static final int LEAST_SCALE = 6;

  private final Operand sum;
  private final Operand count;
  private final Operand average;
  private final int scale;

  private AverageExpression(Operand sum, Operand count, Operand average, int scale) {
    this.sum = sum;
    this.count = count;
    this.average = average;
    this.scale = scale;
  }

  /** That of a number with this sum. */
  static AverageExpression of(Operand number, Operand sum) {
    return new AverageExpression(
        sum,
        Aggregates.of(Aggregate.Function.COUNT, number, false),
        Aggregates.average(number),
        Math.max(number.type().scale(), LEAST_SCALE));
  }

  /** The same where each part becomes another one. */
  AverageExpression with(UnaryOperator<Operand> change) {
    return new AverageExpression(
        change.apply(sum), change.apply(count), change.apply(average), scale);
  }

  /** The average of the rows alone for which the condition is true. */
  public AverageExpression filter(Condition condition) {
    return with(part -> Aggregates.filtered(part, condition));
  }

  /** The average of the rows around each row, which stay apart, see {@link Composable#over}. */
  public AverageExpression over(Function<? super Window, Window> window) {
    return with(part -> Windows.over(part, window));
  }

  Operand sum() {
    return sum;
  }

  Operand count() {
    return count;
  }

  /** As the database takes it. */
  Operand average() {
    return average;
  }

  /** Reads the sum, and the count right after it. */
  @Nullable BigDecimal read(Row row, int position) throws SQLException {
    BigDecimal all = row.nullableDecimal(position);
    return all == null
        ? null
        : all.divide(BigDecimal.valueOf(row.bigint(position + 1)), scale, RoundingMode.HALF_UP);
  }

  /** Less than the value. */
  public Condition lt(double value) {
    return compare(Operator.LT, value);
  }

  /** Less than the value, or equal to it. */
  public Condition lte(double value) {
    return compare(Operator.LTE, value);
  }

  /** Greater than the value. */
  public Condition gt(double value) {
    return compare(Operator.GT, value);
  }

  /** Greater than the value, or equal to it. */
  public Condition gte(double value) {
    return compare(Operator.GTE, value);
  }

  private Condition compare(Operator operator, double value) {
    return new Held(
        Comparison.of(operator, average, Parameters.of(average.bound(Bind.real(value)))));
  }
}
