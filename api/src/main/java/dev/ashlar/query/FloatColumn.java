/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.value.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code float} or {@code Float}.
 *
 * <p>A value that is not finite is refused with a {@link dev.ashlar.ValidationException}; {@code
 * -0.0f} counts as {@code 0.0f}. Changes cannot compute with it: not every database would round the
 * result to a {@code float}.
 *
 * <pre>{@code
 * m -> m.celsius().lt(-10.5f)
 * }</pre>
 */
public final class FloatColumn extends OrderedExpression<Float>
    implements Composable<Float, FloatColumn> {

  FloatColumn(Operand operand) {
    super(operand);
  }

  @Override
  @Nullable Float read(Row row, int position) throws SQLException {
    return row.nullableSingle(position);
  }

  @Override
  Bind bind(Float value) {
    return Bind.single(Values.single(operand().label(), value));
  }

  /** Equal to the value. Unknown where the column has none. */
  public Condition eq(float value) {
    return compare(Operator.EQ, bind(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
  public Condition ne(float value) {
    return compare(Operator.NE, bind(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public Condition isDistinctFrom(float value) {
    return compare(Operator.IS_DISTINCT_FROM, bind(value));
  }

  /** Less than the value. */
  public Condition lt(float value) {
    return compare(Operator.LT, bind(value));
  }

  /** Less than the value, or equal to it. */
  public Condition lte(float value) {
    return compare(Operator.LTE, bind(value));
  }

  /** Greater than the value. */
  public Condition gt(float value) {
    return compare(Operator.GT, bind(value));
  }

  /** Greater than the value, or equal to it. */
  public Condition gte(float value) {
    return compare(Operator.GTE, bind(value));
  }

  /** At least {@code low} and at most {@code high}; never true where {@code low} is greater. */
  public Condition between(float low, float high) {
    return range(bind(low), bind(high));
  }

  /** Equal to one of the values. Unknown where the column has none. */
  public Condition in(float first, float... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public Condition notIn(float first, float... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  private List<Bind> binds(float first, float... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (float value : more) {
      binds.add(bind(value));
    }
    return binds;
  }

  @Override
  FloatColumn computed(Operand operand) {
    return new FloatColumn(operand);
  }

  @Override
  public FloatColumn min() {
    return computed(Aggregates.extreme(Aggregate.Function.MIN, operand()));
  }

  @Override
  public FloatColumn max() {
    return computed(Aggregates.extreme(Aggregate.Function.MAX, operand()));
  }

  @Override
  public FloatColumn filter(Condition condition) {
    return computed(Aggregates.filtered(operand(), condition));
  }
}
