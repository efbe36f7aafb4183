/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Everything that a printed exception shows. */
public final class Traces {

  private Traces() {}

  /** The exception with its causes, those that were suppressed, and all messages. */
  public static String of(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
