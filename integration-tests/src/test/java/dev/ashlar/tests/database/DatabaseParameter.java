/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Hands the database of the current run to whoever asks for a {@link TestDatabase}. */
final class DatabaseParameter extends TypeBasedParameterResolver<TestDatabase> {

  /** Keeps the database for the parameters of this run; the store closes it at the end. */
  static void offer(ExtensionContext context, TestDatabase database) {
    store(context).put(TestDatabase.class, database);
  }

  @Override
  public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(
        store(context).get(TestDatabase.class, TestDatabase.class), "no database was prepared");
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(DatabaseParameter.class));
  }
}
