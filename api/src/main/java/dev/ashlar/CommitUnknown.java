/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The connection broke while a transaction was being committed: all of it was kept, or nothing.
 * Before the work is done again, somebody has to look.
 */
public final class CommitUnknown extends DatabaseUnavailable {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the driver said as its cause, passwords masked. */
  public CommitUnknown(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
