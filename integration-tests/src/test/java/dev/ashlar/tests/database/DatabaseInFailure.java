/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Puts the database into the message of a failed assertion, since build logs show it nowhere. */
final class DatabaseInFailure implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw failure instanceof AssertionError ? named(failure, context) : failure;
  }

  private static AssertionError named(Throwable failure, ExtensionContext context) {
    String message = "On %s: %s".formatted(CurrentDatabase.of(context), failure.getMessage());
    AssertionError named = new AssertionError(message, failure);
    // Points at the line of the assertion, not at this class.
    named.setStackTrace(failure.getStackTrace());
    return named;
  }
}
