/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The database of the current run of a test class, kept by JUnit, which closes it at the end. */
public final class CurrentDatabase {

  private CurrentDatabase() {}

  static void set(ExtensionContext context, TestDatabase database) {
    store(context).put(TestDatabase.class, database);
  }

  static TestDatabase of(ExtensionContext context) {
    return Objects.requireNonNull(
        store(context).get(TestDatabase.class, TestDatabase.class), "no database was prepared");
  }

  /** That of a class which runs on every database; empty of any other class. */
  public static Optional<TestDatabase> find(ExtensionContext context) {
    return Optional.ofNullable(store(context).get(TestDatabase.class, TestDatabase.class));
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(CurrentDatabase.class));
  }
}
