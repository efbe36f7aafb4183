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
}
