/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import java.io.Serial;

/** A line of a schema's text that cannot be read. */
public final class SchemaTextException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** The number of the line, from 1. */
  private final int line;

  SchemaTextException(int line, String message) {
    super("Line " + line + " of the schema: " + message);
    this.line = line;
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }
}
