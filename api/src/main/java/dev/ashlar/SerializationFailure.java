/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The database gave this transaction up in favour of others, by a serialization failure or a
 * deadlock. The same work may succeed when it is done again from the start.
 */
public final class SerializationFailure extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the database said as its cause. */
  public SerializationFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
