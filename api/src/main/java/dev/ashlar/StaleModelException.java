/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/** An update was made for a version of the row that somebody else has replaced. */
public final class StaleModelException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the row and both versions. */
  public StaleModelException(String message) {
    super(message);
  }
}
