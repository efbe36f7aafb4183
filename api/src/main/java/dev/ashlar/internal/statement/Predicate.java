/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import java.util.function.Consumer;

/** A condition that can be written; each kind knows its own text. */
public abstract class Predicate implements Argument {

  /** As deep as every database goes; SQLite ends at 1,000 levels of its own, H2 with its stack. */
  private static final int DEEPEST = 300;

  private final int depth;

  /** One with nothing within. */
  public Predicate() {
    this(0);
  }

  /**
   * One with others within.
   *
   * @param within how many levels these have at most
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public Predicate(int within) {
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
  public boolean isNever() {
    return false;
  }

  /** Whether it is known to be true for every row. */
  public boolean isAlways() {
    return false;
  }

  /** Whether there is a select within. */
  public boolean selects() {
    return false;
  }

  /** Hands out every column that the condition reads. */
  public abstract void eachColumn(Consumer<? super ColumnOperand> visitor);
}
