/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/** A {@link Ref}, {@link One} or {@link Many} was read that had not been loaded. */
public final class NotLoadedException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the relation and the call that loads it. */
  public NotLoadedException(String message) {
    super(message);
  }
}
