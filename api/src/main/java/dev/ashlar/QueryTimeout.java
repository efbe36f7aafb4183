/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A statement, or its wait for a lock, took longer than allowed. */
public final class QueryTimeout extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the database said as its cause. */
  public QueryTimeout(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
