/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/**
 * The value of a component with {@link Json} could not be written as JSON or read from it, or the
 * database has no {@link JsonCodec}. The message names the component, and never has the value. When
 * rows are read, it is the cause of an {@link UnreadableRow}.
 */
public final class JsonException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that has nothing of the value. */
  public JsonException(String message) {
    super(message);
  }
}
