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
import org.jspecify.annotations.Nullable;

/**
 * A connection on loan from the data source: in autocommit while it is here, given back as it was
 * found, and never given back for use when it is broken. One of an ambient transaction is given
 * back in any case, since it is not ours to throw away.
 */
final class Loan implements FailureWatch {

  private final Connection connection;
  private final TransactionMode mode;
  private boolean autoCommitWasOff;
  private boolean broken;

  private Loan(Connection connection, TransactionMode mode) {
    this.connection = connection;
    this.mode = mode;
  }

  /** A connection as the data source gives it. */
  static Loan from(DataSource source) {
    return from(source, TransactionMode.OWN);
  }

  private static Loan from(DataSource source, TransactionMode mode) {
    try {
      return new Loan(source.getConnection(), mode);
    } catch (SQLException | RuntimeException e) {
      throw unavailable(e);
    }
  }

  /**
   * A connection that is fit for statements. Pools hand out unseen what they had a moment ago, so
   * that a connection that turns out to be dead is thrown away, and another one asked for, once.
   */
  static Loan ready(Environment environment) {
    Loan first = from(environment.source());
    if (first.prepare(environment.dialect()) == null) {
      return first;
    }
    Loan second = from(environment.source());
    AshlarException failure = second.prepare(environment.dialect());
    if (failure != null) {
      throw failure;
    }
    return second;
  }

  /** The connection of the transaction that the thread is in, if it is in one; left as it is. */
  static Loan ambient(Environment environment) {
    Loan loan = from(environment.source(), TransactionMode.AMBIENT);
    try {
      boolean inside = !loan.connection.getAutoCommit();
      environment.dialect().session().prepare(loan.connection, inside);
      return loan;
    } catch (SQLException e) {
      AshlarException failure = unavailable(e);
      loan.giveBack(failure);
      throw failure;
    } catch (Throwable e) {
      loan.giveBack(e);
      throw e;
    }
  }

  /** Gives the reason when the connection is of no use and was thrown away, else null. */
  private @Nullable AshlarException prepare(Dialect dialect) {
    try {
      if (!connection.getAutoCommit()) {
        autoCommitWasOff = true;
        connection.setAutoCommit(true);
      }
      dialect.session().prepare(connection, false);
      return null;
    } catch (SQLException e) {
      AshlarException failure = unavailable(e);
      broken = true;
      giveBack(failure);
      return failure;
    } catch (Throwable e) {
      giveBack(e);
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** The connection is in an unknown state and must not be used by anybody again. */
  void markBroken() {
    broken = true;
  }

  @Override
  public void failed(AshlarException failure) {
    broken |= failure instanceof DatabaseUnavailable;
  }

  @Override
  public void doubted() {
    broken = true;
  }

  /** After success. What goes wrong here does not change that the work was done. */
  void giveBack() {
    restore();
    try {
      close();
    } catch (SQLException | RuntimeException e) {
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
      } catch (SQLException | RuntimeException e) {
        broken = true;
      }
    }
  }

  private void close() throws SQLException {
    if (broken && mode == TransactionMode.OWN) {
      // A pool would hand a connection that was merely closed to the next borrower. Some drivers do
      // nothing on abort.
      ignoringFailure(() -> connection.abort(Runnable::run));
      ignoringFailure(() -> connection.unwrap(Connection.class).close());
    }
    connection.close();
  }

  private static void ignoringFailure(LastCall call) {
    try {
      call.run();
    } catch (SQLException | RuntimeException e) {
      // Whatever is wrong with the connection, it is not going to be used.
    }
  }

  private interface LastCall {
    void run() throws SQLException;
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
