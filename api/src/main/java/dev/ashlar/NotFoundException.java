/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/** A row that had to be there is not: {@code getById}, {@code one} or an update found nothing. */
public final class NotFoundException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the model and what was looked for. */
  public NotFoundException(String message) {
    super(message);
  }
}
