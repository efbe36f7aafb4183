/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;

/** Whether letter case counts, and if not, what is made of the sides of a comparison. */
public enum LetterCase {
  COUNTS,
  /** The column's type says so, and its unique keys and indexes can be used. */
  IGNORED_BY_COLUMN,
  IGNORED;

  /**
   * What holds for this and another side together. Where case does not count for one of them, it
   * cannot count for the other; what columns do by themselves, all have to do.
   */
  LetterCase with(LetterCase other) {
    return this == other ? this : IGNORED;
  }

  /** What holds for sides that are compared so: what columns do by themselves is for equality. */
  LetterCase comparedBy(Operator operator) {
    return this == IGNORED_BY_COLUMN && !isEquality(operator) ? IGNORED : this;
  }

  private static boolean isEquality(Operator operator) {
    return switch (operator) {
      case EQ, NE, IN, NOT_IN, IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM -> true;
      default -> false;
    };
  }

  /** One side of the comparison, made so. */
  Argument made(Argument side) {
    return switch (this) {
      case COUNTS -> side;
      case IGNORED_BY_COLUMN -> new WithoutCase(Operator.WITHOUT_CASE_IN_KEY, side);
      case IGNORED -> new WithoutCase(Operator.WITHOUT_CASE, side);
    };
  }
}
