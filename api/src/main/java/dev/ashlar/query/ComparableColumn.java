/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
public final class ComparableColumn<T> extends OrderedExpression<T>
    implements Composable<T, ComparableColumn<T>> {

  private final ElementReader<T> reading;
  private final Function<? super T, Bind> binding;

  ComparableColumn(Operand operand, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(operand);
    this.reading = reading;
    this.binding = binding;
  }

  @Override
  @Nullable T read(Row row, int position) throws SQLException {
    return reading.read(row, position);
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

  @Override
  ComparableColumn<T> computed(Operand operand) {
    return new ComparableColumn<>(operand, reading, binding);
  }

  @Override
  public ComparableColumn<T> min() {
    return computed(Aggregates.extreme(Aggregate.Function.MIN, operand()));
  }

  @Override
  public ComparableColumn<T> max() {
    return computed(Aggregates.extreme(Aggregate.Function.MAX, operand()));
  }

  @Override
  public ComparableColumn<T> filter(Condition condition) {
    return computed(Aggregates.filtered(operand(), condition));
  }
}
