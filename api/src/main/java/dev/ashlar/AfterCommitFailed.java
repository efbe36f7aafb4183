/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Work that was to run after a commit failed. The transaction itself is committed and stays so; do
 * not do its work again.
 */
public final class AfterCommitFailed extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With the first failure as its cause; those of further hooks are suppressed in it. */
  public AfterCommitFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
