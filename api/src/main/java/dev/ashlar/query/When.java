/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.value.Values;

/**
 * A condition for which a value has yet to be said, by {@code then(..)}.
 *
 * <pre>{@code
 * Select.when(u.visits().gt(100)).then("often").when(u.visits().gt(1)).then("again").orElse("once")
 * }</pre>
 */
public final class When {

  private final Predicate condition;

  When(Condition condition) {
    this.condition = Held.predicate(condition);
    Windows.requireNone(this.condition, "when(..)");
  }

  Predicate condition() {
    return condition;
  }

  /**
   * The text where the condition is true.
   *
   * @throws IllegalArgumentException when it is null
   */
  public Choice<String, TextColumn> then(String value) {
    return Choice.of(
        ColumnType.text(),
        text -> Bind.text(Values.text("then(..)", text)),
        TextColumn::new,
        condition,
        value);
  }

  /** The number where the condition is true. */
  public Choice<Integer, IntColumn> then(int value) {
    return Choice.of(ColumnType.integer(), Bind::integer, IntColumn::new, condition, value);
  }

  /** The number where the condition is true. */
  public Choice<Long, LongColumn> then(long value) {
    return Choice.of(ColumnType.bigint(), Bind::bigint, LongColumn::new, condition, value);
  }

  /** The number where the condition is true. */
  public Choice<Double, DoubleColumn> then(double value) {
    return Choice.of(
        ColumnType.real(),
        number -> Bind.real(Values.real("then(..)", number)),
        DoubleColumn::new,
        condition,
        value);
  }

  /** Yes or no where the condition is true. */
  public Choice<Boolean, BooleanColumn> then(boolean value) {
    return Choice.of(ColumnType.bool(), Bind::bool, BooleanColumn::new, condition, value);
  }

  /** The value of the expression where the condition is true. */
  public <T, E extends Expression<T> & Composable<T, E>> Choice<T, E> then(E expression) {
    return Choice.of(condition, Arguments.present("then(..)", "an expression", expression));
  }
}
