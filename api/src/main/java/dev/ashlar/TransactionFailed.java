/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was used after one of its statements had failed. Nothing of it is kept; the cause
 * is the first failure.
 */
public final class TransactionFailed extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the failure that came first. */
  public TransactionFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
