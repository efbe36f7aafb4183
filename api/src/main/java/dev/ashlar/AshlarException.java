/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Ashlar throws, wrong arguments excepted, which are {@link
 * IllegalArgumentException}. Of this very class are failures that no caller is expected to tell
 * apart; where they come from the database, the cause is the driver's exception.
 */
public class AshlarException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that says what happened and the way out. */
  public AshlarException(String message) {
    super(message);
  }

  /** With a message, and what led to it; null when nothing did. */
  public AshlarException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
