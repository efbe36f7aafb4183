/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values are equal or not, and no more: a UUID, a constant of an enum, bytes.
 *
 * <pre>{@code
 * u -> u.role().in(Role.ADMIN, Role.EDITOR)
 * }</pre>
 *
 * @param <T> the values
 */
public final class ValueColumn<T> extends Expression<T> implements Composable<T, ValueColumn<T>> {

  private final ElementReader<T> reading;
  private final Function<? super T, Bind> binding;

  ValueColumn(Operand operand, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(operand);
    this.reading = reading;
    this.binding = binding;
  }

  @Override
  ValueColumn<T> computed(Operand operand) {
    return new ValueColumn<>(operand, reading, binding);
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
}
