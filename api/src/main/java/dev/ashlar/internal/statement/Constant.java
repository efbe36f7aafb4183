/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.function.Consumer;

/**
 * Always true, or always false: what a comparison comes to with an empty list, or with a value that
 * its column cannot hold.
 */
public final class Constant extends Predicate {

  private final boolean value;
  private final Operand operand;

  /** Keeps the column that was compared, so that a field of another query is still found out. */
  public Constant(boolean value, Operand operand) {
    this.value = value;
    this.operand = operand;
  }

  /** The same for each row with a value, and unknown where the operand has none. */
  public static Predicate unlessNull(boolean value, Operand operand) {
    return operand.isNullable()
        ? new Comparison(value ? Operator.EQ : Operator.NE, operand, operand)
        : new Constant(value, operand);
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
  public void write(SqlText out) {
    out.append(value ? "TRUE" : "FALSE");
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    operand.eachColumn(visitor);
  }
}
