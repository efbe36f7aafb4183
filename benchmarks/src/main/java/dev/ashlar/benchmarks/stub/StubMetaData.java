/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.DatabaseMetaData;

/** What the database says of itself: its name. */
abstract class StubMetaData implements DatabaseMetaData {

  private static final MethodHandle NEW =
      Completed.constructor(MethodHandles.lookup(), StubMetaData.class);

  static StubMetaData get() {
    try {
      return (StubMetaData) NEW.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final int getDatabaseMajorVersion() {
    return 18;
  }

  @Override
  public final String getDatabaseProductName() {
    return "PostgreSQL";
  }
}
