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
 * A column whose values are of a type of the model's own, such as {@code record Email(String
 * value)}, and are stored as something simpler. It is compared with values of that type; {@link
 * #stored} is the column as the database has it, with all that can be asked of it.
 *
 * <pre>{@code
 * u -> u.email().eq(new Email("alice@prisma.io"))
 * u -> u.email().stored().endsWith("@prisma.io")
 * }</pre>
 *
 * @param <T> the values
 * @param <C> the column as it is stored
 */
public final class WrappedColumn<T, C extends Expression<?>> extends Expression<T>
    implements Composable<T, WrappedColumn<T, C>> {

  private final C stored;
  private final ElementReader<T> reading;
  private final Function<? super T, Bind> binding;

  WrappedColumn(C stored, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(stored.operand());
    stored.standBeneath();
    this.stored = stored;
    this.reading = reading;
    this.binding = binding;
  }

  @Override
  @SuppressWarnings("unchecked") // an expression of another operand is of the same class
  WrappedColumn<T, C> computed(Operand operand) {
    return new WrappedColumn<>((C) stored.computed(operand), reading, binding);
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
   * The same column with its values as they are stored.
   *
   * <p>A {@link TextColumn} for a text. It is compared and computed with; a change cannot set it,
   * since a value that no record was made of is one that nobody has checked.
   */
  public C stored() {
    return stored;
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
