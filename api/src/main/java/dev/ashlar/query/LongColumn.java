/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of type {@code long} or {@code Long}.
 *
 * <pre>{@code
 * p -> p.id().between(1, 100)
 * }</pre>
 */
public final class LongColumn extends NumberColumn<Long> {

  LongColumn(Operand operand) {
    super(operand);
  }

  @Override
  Bind bind(Long value) {
    return Bind.bigint(value);
  }

  /** Equal to the value. Unknown where the column has none. */
  public Condition eq(long value) {
    return compare(Operator.EQ, bind(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
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

  /** Equal to one of the values. Unknown where the column has none. */
  public Condition in(long first, long... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public Condition notIn(long first, long... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  /** The sum of the column and the value; only for changes. */
  public Computation<Long> plus(long value) {
    return computed(Operator.PLUS, argument(bind(value)));
  }

  /** The column less the value; only for changes. */
  public Computation<Long> minus(long value) {
    return computed(Operator.MINUS, argument(bind(value)));
  }

  /** The product of the column and the value; only for changes. */
  public Computation<Long> times(long value) {
    return computed(Operator.TIMES, argument(bind(value)));
  }

  private List<Bind> binds(long first, long... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (long value : more) {
      binds.add(bind(value));
    }
    return binds;
  }
}
