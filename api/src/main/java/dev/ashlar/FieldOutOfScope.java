/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/**
 * A field of one query was used in a condition or an order of another. Thrown while the query is
 * built, before any statement.
 */
public final class FieldOutOfScope extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the field and the query. */
  public FieldOutOfScope(String message) {
    super(message);
  }
}
