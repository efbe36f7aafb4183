/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.io.Serial;

/**
 * A column of a result holds NULL where a value is required, or a value that is none of the type
 * that is read. The message never has the value.
 */
public final class UnreadableValue extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  private final int column;
  private final String reason;

  /**
   * What is wrong with a column.
   *
   * @param column its position, from 1
   * @param reason what it holds and what to do, as the end of a sentence: {@code "holds a number
   *     beyond 32 bits. Mend the row."}
   */
  public UnreadableValue(int column, String reason) {
    super("Column %s of the result %s".formatted(column, reason));
    this.column = column;
    this.reason = reason;
  }

  /** The position of the column, from 1. */
  public int column() {
    return column;
  }

  /** What it holds and what to do, as the end of a sentence. */
  public String reason() {
    return reason;
  }
}
