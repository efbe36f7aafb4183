/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Always true, or always false: what a comparison comes to with an empty list, or with a value that
 * its column cannot hold.
 *
 * @param operand what was compared, so that a column of another query is still found out; null
 *     where nothing was
 */
public record Constant(boolean value, @Nullable Operand operand) implements Predicate {

  /** The same for each row with a value, and unknown where the operand has none. */
  public static Predicate unlessNull(boolean value, Operand operand) {
    return operand.isNullable()
        ? Comparison.of(value ? Operator.EQ : Operator.NE, operand, operand)
        : new Constant(value, operand);
  }

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public boolean isNever() {
    return !value;
  }

  @Override
  public boolean isAlways() {
    return value;
  }

  @Override
  public boolean selects() {
    return false;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    if (operand != null) {
      operand.eachColumn(visitor);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.constant(this);
  }
}
