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
 * A column of values that are less or greater than others, read and bound by functions.
 *
 * @param <T> the values
 * @param <E> its own class
 */
public abstract sealed class SortedColumn<T, E extends SortedColumn<T, E>>
    extends OrderedExpression<T> implements Composable<T, E>
    permits ComparableColumn, MomentColumn, DateColumn {

  private final ElementReader<T> reading;
  private final Function<? super T, Bind> binding;

  SortedColumn(Operand operand, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(operand);
    this.reading = reading;
    this.binding = binding;
  }

  @Override
  final @Nullable T read(Row row, int position) throws SQLException {
    return reading.read(row, position);
  }

  @Override
  final Bind bind(T value) {
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

  final ElementReader<T> reading() {
    return reading;
  }

  final Function<? super T, Bind> binding() {
    return binding;
  }

  @Override
  abstract E computed(Operand operand);

  @Override
  public final E min() {
    return computed(Aggregates.extreme(Aggregate.Function.MIN, operand()));
  }

  @Override
  public final E max() {
    return computed(Aggregates.extreme(Aggregate.Function.MAX, operand()));
  }

  @Override
  public final E filter(Condition condition) {
    return computed(Aggregates.filtered(operand(), condition));
  }
}
