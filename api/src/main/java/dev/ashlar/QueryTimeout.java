/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A statement or a transaction took longer than allowed, or was cancelled; as {@link LockTimeout},
 * it waited too long for a lock.
 */
public sealed class QueryTimeout extends AshlarException permits LockTimeout {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the database said as its cause; null where it was not even asked. */
  public QueryTimeout(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
