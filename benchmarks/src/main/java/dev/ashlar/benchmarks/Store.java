/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import javax.sql.DataSource;

/** A database with {@link Rows} in it. */
interface Store extends AutoCloseable {

  /** Opens one by its name: {@code stub}, {@code h2} or {@code postgresql}. */
  static Store open(String name) {
    return switch (name) {
      case "stub" -> new StubStore();
      case "h2" -> RealStore.h2();
      case "postgresql" -> RealStore.postgresql();
      default -> throw new IllegalArgumentException("There is no database " + name + " here.");
    };
  }

  /** By which it was opened. */
  String name();

  /** Where the task finds its rows. */
  DataSource source(Task task);

  /** Removes what tasks have inserted. */
  void removeNewRows();

  /** Whether what is written can be read. */
  boolean keepsWhatIsWritten();

  @Override
  void close();
}
