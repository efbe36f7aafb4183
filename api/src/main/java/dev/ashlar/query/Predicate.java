/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A condition that can be written; each kind knows its own text. */
abstract non-sealed class Predicate implements Condition, Argument {

  /** Hands out every column that the condition reads. */
  abstract void eachColumn(Consumer<? super ColumnOperand> visitor);

  static Predicate of(@Nullable Condition condition) {
    if (condition == null) {
      throw new IllegalArgumentException(
          "A condition was null. Use whereIf(..) or whereGiven(..) to leave one out.");
    }
    return condition instanceof BooleanColumn column
        ? new Truth(column.operand())
        : (Predicate) condition;
  }
}
