/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * Which of the sorted rows are wanted.
 *
 * @param limit how many at most, or {@link #NONE}
 * @param offset how many to leave out before, or {@link #NONE}
 */
public record Range(long limit, long offset) {

  /** No limit, or no offset. */
  public static final long NONE = -1;

  /** All rows. */
  public static final Range ALL = new Range(NONE, NONE);

  /** The same with another limit. */
  public Range limit(long rows) {
    return new Range(rows, offset);
  }

  /** The same with another offset. */
  public Range offset(long rows) {
    return new Range(limit, rows);
  }

  /** Whether there is a limit. */
  public boolean hasLimit() {
    return limit != NONE;
  }

  /** Whether there is an offset. */
  public boolean hasOffset() {
    return offset != NONE;
  }

  /** Whether some rows may be left out. */
  public boolean isCut() {
    return hasLimit() || hasOffset();
  }
}
