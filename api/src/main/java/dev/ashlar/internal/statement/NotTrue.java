/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.List;
import java.util.function.Consumer;

/** Where a condition is false or unknown. */
public final class NotTrue extends Predicate {

  private final Predicate condition;

  public NotTrue(Predicate condition) {
    super(condition.depth());
    this.condition = condition;
  }

  @Override
  public boolean isNever() {
    return condition.isAlways();
  }

  @Override
  public boolean isAlways() {
    return condition.isNever();
  }

  @Override
  public void write(SqlText out) {
    out.operator(Operator.IS_NOT_TRUE, condition, List.of());
  }

  @Override
  public boolean selects() {
    return condition.selects();
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    condition.eachColumn(visitor);
  }
}
