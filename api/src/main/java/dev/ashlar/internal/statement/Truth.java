/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import java.util.function.Consumer;

/** A boolean column, taken as a condition. */
public final class Truth extends Predicate {

  private final Operand operand;

  public Truth(Operand operand) {
    this.operand = operand;
  }

  @Override
  public void write(SqlText out) {
    operand.write(out);
  }

  @Override
  public boolean selects() {
    return operand.selects();
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    operand.eachColumn(visitor);
  }
}
