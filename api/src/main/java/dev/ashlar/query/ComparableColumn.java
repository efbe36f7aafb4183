/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.util.function.Function;

/**
 * A column of moments, dates, times, lengths of time, years or months, or of characters. Times
 * count in microseconds: the nanoseconds of a value are cut off, as they are when a row is written.
 *
 * <pre>{@code
 * p -> p.createdAt().gte(since).and(p.createdAt().lt(p.updatedAt()))
 * }</pre>
 *
 * @param <T> the values, such as {@code Instant} or {@code LocalDate}
 */
public final class ComparableColumn<T> extends OrderedExpression<T> {

  private final Function<? super T, Bind> binding;

  ComparableColumn(Operand operand, Function<? super T, Bind> binding) {
    super(operand);
    this.binding = binding;
  }

  @Override
  Bind bind(T value) {
    return binding.apply(value);
  }

  /**
   * Equal to one of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public final Condition in(T first, T... more) {
    return among(Operator.IN, "in", Arguments.all(first, more));
  }

  /**
   * Equal to none of the values. Unknown where the column has none.
   *
   * @throws IllegalArgumentException when a value is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public final Condition notIn(T first, T... more) {
    return among(Operator.NOT_IN, "notIn", Arguments.all(first, more));
  }
}
