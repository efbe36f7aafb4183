/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/** A query that asked for at most one row matched more. */
public final class TooManyRowsException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the model and the call to use instead. */
  public TooManyRowsException(String message) {
    super(message);
  }
}
