/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A write would have left a required column empty. */
public final class NotNullViolation extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final String column;

  /** With the column that refused. */
  public NotNullViolation(String column, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.column = column;
  }

  /** The column as the database names it: {@code "email"}. */
  public String column() {
    return column;
  }
}
