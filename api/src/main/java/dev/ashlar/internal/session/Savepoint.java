/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.sql.dialect.SessionStyle;
import java.sql.Connection;
import java.sql.SQLException;

/** A savepoint of a transaction. */
public final class Savepoint {

  private final Environment environment;
  private final Connection connection;
  private final String name;

  private Savepoint(Environment environment, Connection connection, String name) {
    this.environment = environment;
    this.connection = connection;
    this.name = name;
  }

  public static Savepoint set(Environment environment, Connection connection, String name) {
    Savepoint savepoint = new Savepoint(environment, connection, name);
    try {
      savepoint.style().savepoint(connection, savepoint.name);
    } catch (SQLException e) {
      throw Failures.ofTransaction(environment, "savepoint", e);
    }
    return savepoint;
  }

  public void release() {
    try {
      style().release(connection, name);
    } catch (SQLException e) {
      throw Failures.ofTransaction(environment, "release of a savepoint", e);
    }
  }

  /** Takes back all since the savepoint; false if that failed, with the reason as suppressed. */
  public boolean rollback(Throwable failure) {
    try {
      style().rollbackTo(connection, name);
      style().release(connection, name);
      return true;
    } catch (Throwable e) {
      if (e != failure) {
        failure.addSuppressed(DriverText.masked(e));
      }
      return false;
    }
  }

  private SessionStyle style() {
    return environment.dialect().session();
  }
}
