/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Outcome.Result;
import dev.ashlar.tests.database.CurrentDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.TestWatcher;

/** Answers {@link Shows}: notes how a test ended, with all that runs before and after it. */
final class OutcomeRecorder implements TestWatcher {

  private static final Namespace NAMESPACE = Namespace.create(OutcomeRecorder.class);

  @Override
  public void testSuccessful(ExtensionContext context) {
    record(context, Result.PASSED);
  }

  @Override
  public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
    record(context, Result.FAILED);
  }

  @Override
  public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
    record(context, Result.SKIPPED);
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    record(context, Result.SKIPPED);
  }

  private static void record(ExtensionContext context, Result result) {
    // The session's store closes what it holds, when the last class has ended.
    OutcomeFile file =
        context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).computeIfAbsent(OutcomeFile.class);
    ShowingTest test =
        ShowingTest.of(context.getRequiredTestClass(), context.getRequiredTestMethod());
    Optional<TestDatabase> current = CurrentDatabase.find(context);
    current.ifPresent(database -> file.version(database.name(), database.version()));
    String database = current.map(TestDatabase::name).orElseGet(() -> test.databases().get(0));
    file.add(new Outcome(test.name(), database, result));
  }
}
