/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.function.Consumer;

/** A condition that can be written; each kind knows its own text. */
abstract class Predicate implements Argument {

  /** As deep as every database goes; SQLite ends at 1,000 levels of its own, H2 with its stack. */
  private static final int DEEPEST = 300;

  private final int depth;

  /** One with nothing within. */
  Predicate() {
    this(0);
  }

  /**
   * One with others within.
   *
   * @param within how many levels these have at most
   * @throws IllegalArgumentException when it is too deep for a database
   */
  Predicate(int within) {
    this.depth = within + 1;
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "This condition is nested more than %s levels deep, which not every database takes. Join conditions of one kind by and(..) or or(..) first, or use in(..)."
              .formatted(DEEPEST));
    }
  }

  /** How many levels it has, itself included. */
  final int depth() {
    return depth;
  }

  /** Whether it is known to be false for every row, so that nobody has to be asked. */
  boolean isNever() {
    return false;
  }

  /** Whether it is known to be true for every row. */
  boolean isAlways() {
    return false;
  }

  /** Hands out every column that the condition reads. */
  abstract void eachColumn(Consumer<? super ColumnOperand> visitor);
}
