/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

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
    return this == IGNORED_BY_COLUMN && !operator.isEquality() ? IGNORED : this;
  }

  /** A side of the comparison, made so by the database, whose letters may differ from Java's. */
  public Term made(Term side) {
    return switch (this) {
      case COUNTS -> side;
      case IGNORED_BY_COLUMN -> new Applied(Operator.WITHOUT_CASE_IN_KEY, side);
      case IGNORED -> new Applied(Operator.WITHOUT_CASE, side);
    };
  }
}
