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
 * A column of type {@code int} or {@code Integer}.
 *
 * <pre>{@code
 * u -> u.visits().gt(5)
 * }</pre>
 */
public final class IntColumn extends IntegralColumn<Integer, IntColumn>
    implements Summable<LongColumn, AverageExpression> {

  IntColumn(Operand operand) {
    super(operand);
  }

  @Override
  IntColumn computed(Operand operand) {
    return new IntColumn(operand);
  }

  @Override
  @Nullable Integer read(Row row, int position) throws SQLException {
    return row.nullableInteger(position);
  }

  @Override
  Bind bind(Integer value) {
    return Bind.integer(value);
  }

  /** Equal to one of the values. Unknown where the column has none. */
  public Condition in(int first, int... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public Condition notIn(int first, int... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  /** With as many bits as a {@code long} has. */
  public LongColumn toLong() {
    return Numbers.toLong(operand());
  }

  private List<Bind> binds(int first, int... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (int value : more) {
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
