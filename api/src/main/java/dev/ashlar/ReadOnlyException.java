/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something was to be written where nothing can be: in a transaction that is read-only, or in a
 * database that takes no writes, such as a replica.
 */
public final class ReadOnlyException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the database said as its cause; null where it was not even asked. */
  public ReadOnlyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
