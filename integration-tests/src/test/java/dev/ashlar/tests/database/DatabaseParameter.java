/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Hands the current database to whoever asks for a {@link TestDatabase}. */
final class DatabaseParameter extends TypeBasedParameterResolver<TestDatabase> {

  @Override
  public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return CurrentDatabase.of(context);
  }
}
