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
 * A column of type {@code int} or {@code Integer}.
 *
 * <pre>{@code
 * u -> u.visits().gt(5)
 * }</pre>
 */
public final class IntColumn extends NumberColumn<Integer> {

  IntColumn(Operand operand) {
    super(operand);
  }

  @Override
  Bind bind(Integer value) {
    return Bind.integer(value);
  }

  /** Equal to the value. Unknown where the column has none. */
  public Condition eq(int value) {
    return compare(Operator.EQ, bind(value));
  }

  /** Not equal to the value. Unknown where the column has none. */
  public Condition ne(int value) {
    return compare(Operator.NE, bind(value));
  }

  /** Not equal to the value, or without one: true or false, never unknown. */
  public Condition isDistinctFrom(int value) {
    return compare(Operator.IS_DISTINCT_FROM, bind(value));
  }

  /** Less than the value. */
  public Condition lt(int value) {
    return compare(Operator.LT, bind(value));
  }

  /** Less than the value, or equal to it. */
  public Condition lte(int value) {
    return compare(Operator.LTE, bind(value));
  }

  /** Greater than the value. */
  public Condition gt(int value) {
    return compare(Operator.GT, bind(value));
  }

  /** Greater than the value, or equal to it. */
  public Condition gte(int value) {
    return compare(Operator.GTE, bind(value));
  }

  /** At least {@code low} and at most {@code high}; never true where {@code low} is greater. */
  public Condition between(int low, int high) {
    return range(bind(low), bind(high));
  }

  /** Equal to one of the values. Unknown where the column has none. */
  public Condition in(int first, int... more) {
    return among(Operator.IN, binds(first, more));
  }

  /** Equal to none of the values. Unknown where the column has none. */
  public Condition notIn(int first, int... more) {
    return among(Operator.NOT_IN, binds(first, more));
  }

  private List<Bind> binds(int first, int... more) {
    List<Bind> binds = new ArrayList<>(more.length + 1);
    binds.add(bind(first));
    for (int value : more) {
      binds.add(bind(value));
    }
    return binds;
  }
}
