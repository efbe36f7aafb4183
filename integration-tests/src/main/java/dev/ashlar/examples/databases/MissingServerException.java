/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

/** A database system cannot run on this machine; the message says why, in one line. */
public final class MissingServerException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  MissingServerException(String message) {
    super(message);
  }
}
