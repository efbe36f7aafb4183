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
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code BigInteger}.
 *
 * <p>SQLite keeps such numbers as text: where it is a target, such a column is an {@link Equatable}
 * only.
 *
 * <pre>{@code
 * b -> b.satoshis().eq(new BigInteger("2100000000000000"))
 * }</pre>
 */
public final class WholeColumn extends IntegralColumn<BigInteger, WholeColumn>
    implements Summable<WholeColumn, AverageExpression> {

  WholeColumn(Operand operand) {
    super(operand);
  }

  @Override
  WholeColumn computed(Operand operand) {
    return new WholeColumn(operand);
  }

  @Override
  @Nullable BigInteger read(Row row, int position) throws SQLException {
    return row.nullableWhole(position);
  }

  @Override
  Bind bind(BigInteger value) {
    return Bind.whole(value);
  }

  /** What is computed may have more digits than its column. */
  @Override
  boolean canHold(BigInteger value) {
    return operand() instanceof Computed
        || Decimals.fits(new BigDecimal(value), operand().scalar());
  }

  @Override
  Condition ordered(Operator operator, BigInteger value) {
    boolean isUpper = operator == Operator.LT || operator == Operator.LTE;
    return canHold(value)
        ? compare(operator, bind(value))
        : new Held(Constant.unlessNull(isUpper == value.signum() > 0, operand()));
  }

  /**
   * Equal to one of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  public Condition in(BigInteger first, BigInteger... more) {
    return among(Operator.IN, "in", Arguments.all(first, more));
  }

  /**
   * Equal to none of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  public Condition notIn(BigInteger first, BigInteger... more) {
    return among(Operator.NOT_IN, "notIn", Arguments.all(first, more));
  }

  @Override
  Operand divided(Term by, ColumnType type) {
    return Computed.of(Operator.QUOTIENT_OF_WHOLE, operand(), by, type);
  }

  @Override
  public WholeColumn sum() {
    return computed(Aggregates.sum(operand(), Aggregates.wide(operand().type())));
  }

  @Override
  public AverageExpression avg() {
    return AverageExpression.of(operand(), sum().operand());
  }
}
