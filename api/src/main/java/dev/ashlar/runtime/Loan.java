/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.AshlarException;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.sql.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection on loan from the data source: in autocommit while it is here, given back as it was
 * found, and never given back for use when it is broken.
 */
final class Loan {

  private final Connection connection;
  private boolean autoCommitWasOff;
  private boolean broken;

  private Loan(Connection connection) {
    this.connection = connection;
  }

  /** A connection as the data source gives it. */
  static Loan from(DataSource source) {
    try {
      return new Loan(source.getConnection());
    } catch (SQLException | RuntimeException e) {
      throw unavailable(e);
    }
  }

  /**
   * A connection that is fit for statements. Pools hand out connections unseen that they had a
   * moment ago, so that one that turns out to be dead is thrown away and another one asked for.
   */
  static Loan ready(Environment environment) {
    Loan first = from(environment.source());
    try {
      first.prepare(environment.dialect());
      return first;
    } catch (SQLException e) {
      AshlarException failure = first.discard(e);
      return second(environment, failure);
    } catch (RuntimeException | Error e) {
      first.giveBack(e);
      throw e;
    }
  }

  private static Loan second(Environment environment, AshlarException reason) {
    Loan loan = from(environment.source());
    try {
      loan.prepare(environment.dialect());
      return loan;
    } catch (SQLException e) {
      AshlarException failure = loan.discard(e);
      failure.addSuppressed(reason);
      throw failure;
    } catch (RuntimeException | Error e) {
      loan.giveBack(e);
      throw e;
    }
  }

  private AshlarException discard(SQLException e) {
    AshlarException failure = unavailable(e);
    broken = true;
    giveBack(failure);
    return failure;
  }

  private void prepare(Dialect dialect) throws SQLException {
    if (!connection.getAutoCommit()) {
      autoCommitWasOff = true;
      connection.setAutoCommit(true);
    }
    dialect.session().prepare(connection, false);
  }

  Connection connection() {
    return connection;
  }

  /** The connection is in an unknown state and must not be used by anybody again. */
  void markBroken() {
    broken = true;
  }

  /** Told of each failed statement. */
  void failed(AshlarException failure) {
    broken |= failure instanceof DatabaseUnavailable;
  }

  /** After success. What goes wrong here does not change that the work was done. */
  void giveBack() {
    restore();
    try {
      close();
    } catch (SQLException e) {
      broken = true;
    }
  }

  /** After a failure, which keeps what goes wrong here as suppressed. */
  void giveBack(Throwable failure) {
    restore();
    try {
      close();
    } catch (SQLException | RuntimeException e) {
      failure.addSuppressed(DriverText.masked(e));
    }
  }

  private void restore() {
    if (autoCommitWasOff && !broken) {
      try {
        connection.setAutoCommit(false);
      } catch (SQLException e) {
        broken = true;
      }
    }
  }

  private void close() throws SQLException {
    if (broken) {
      // A pool would hand a connection that was merely closed to the next borrower.
      try {
        connection.abort(Runnable::run);
        connection.unwrap(Connection.class).close();
      } catch (SQLException e) {
        // Whatever is wrong with it, it is not going to be used.
      }
    }
    connection.close();
  }

  static DatabaseUnavailable unavailable(Exception cause) {
    return new DatabaseUnavailable(
        """
        The database gave no connection: %s
        Check that the server runs, that host, port, database, user and password of the DataSource \
        are right, and that its pool has a free connection."""
            .formatted(DriverText.of(cause)),
        DriverText.masked(cause));
  }
}
