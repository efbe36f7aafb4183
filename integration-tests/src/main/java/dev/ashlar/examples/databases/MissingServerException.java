/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

/** A database system cannot run on this machine; the message says why, in one line. */
public final class MissingServerException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private MissingServerException(String message) {
    super(message);
  }

  static MissingServerException of(ServerProgram program, String why) {
    return new MissingServerException(
        "%s is not here: %s. Name a server by -Dashlar.test.%s.url"
            .formatted(program.title(), why, program.name()));
  }
}
