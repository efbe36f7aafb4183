/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/**
 * What was given to {@code slice(..)} is no cursor, was changed on its way, or is that of another
 * query. Nothing was sent to the database. It is a mistake of whoever gave the cursor, for which a
 * service over HTTP answers 400; nothing of the cursor stands in the message.
 *
 * <pre>{@code
 * try {
 *   return posts.query().orderBy(p -> p.createdAt().desc()).slice(request.cursor(), 20);
 * } catch (InvalidCursorException e) {
 *   throw new BadRequest(e.getMessage());
 * }
 * }</pre>
 */
public final class InvalidCursorException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that says what is wrong, without any value. */
  public InvalidCursorException(String message) {
    super(message);
  }
}
