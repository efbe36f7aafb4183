/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A statement waited longer than the database allows for a lock that another transaction holds. The
 * same work may succeed when it is done again from the start of its transaction.
 */
public final class LockTimeout extends QueryTimeout {

  @Serial private static final long serialVersionUID = 1L;

  /** With what the database said as its cause. */
  public LockTimeout(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
