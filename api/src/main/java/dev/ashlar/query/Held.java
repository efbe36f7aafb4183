/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Truth;
import org.jspecify.annotations.Nullable;

/** A condition, which holds what statements write: programs never see that. */
record Held(Predicate predicate) implements Condition {

  /**
   * What a condition of a program's holds.
   *
   * @throws IllegalArgumentException when it is null
   */
  static Predicate predicate(@Nullable Condition condition) {
    if (condition == null) {
      throw new IllegalArgumentException(
          "A condition was null. Use whereIf(..) or whereGiven(..) to leave one out.");
    }
    return condition instanceof BooleanColumn column
        ? new Truth(column.operand())
        : ((Held) condition).predicate();
  }
}
