/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached, or the connection to it broke. A statement that was on its way in
 * that moment may have been executed or not; as {@link CommitUnknown}, that was a commit.
 */
public sealed class DatabaseUnavailable extends AshlarException permits CommitUnknown {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the driver said as its cause, passwords masked. */
  public DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
