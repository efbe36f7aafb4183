/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Operand;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Equatable} that has an order: as it is, it is an ascending one.
 *
 * <pre>{@code
 * users.query().orderBy(u -> u.name())
 * }</pre>
 *
 * @param <T> the values
 */
public abstract sealed class Expression<T> extends Equatable<T> implements Order
    permits OrderedExpression, ValueColumn, WrappedColumn, BooleanColumn {

  Expression(Operand operand) {
    super(operand);
  }

  /** The same of another operand. */
  abstract Expression<T> computed(Operand operand);

  /** Refuses to compute with null: the result would be no value, whatever the column has. */
  final <V> V present(String method, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s.%s(null) has no result. Give a value, or leave the call out."
              .formatted(operand().label(), method));
    }
    return value;
  }
}
