/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.sql.dialect.SessionStyle;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection on loan from the data source: in autocommit while it is here, given back as it was
 * found, and never given back for use when it is broken. One of an ambient transaction is given
 * back in any case, since it is not ours to throw away.
 */
public final class BorrowedConnection implements FailureWatch {

  private final Connection connection;
  private final SessionStyle style;
  private final boolean isAmbient;
  private boolean autoCommitWasOff;
  private boolean broken;

  private BorrowedConnection(Connection connection, SessionStyle style, boolean isAmbient) {
    this.connection = connection;
    this.style = style;
    this.isAmbient = isAmbient;
  }

  private static BorrowedConnection from(Environment environment, boolean isAmbient) {
    return new BorrowedConnection(
        borrowed(environment.source()), environment.dialect().session(), isAmbient);
  }

  /** A connection as the data source gives it. */
  static Connection borrowed(DataSource source) {
    try {
      return source.getConnection();
    } catch (SQLException | RuntimeException e) {
      throw unavailable(e);
    }
  }

  /**
   * A connection that is fit for statements. Pools hand out unseen what they had a moment ago, so
   * that one that turns out to be dead is thrown away, and another one asked for.
   */
  public static BorrowedConnection ready(Environment environment) {
    DeadConnections dead = null;
    while (true) {
      BorrowedConnection borrowed = from(environment, false);
      AshlarException failure = borrowed.prepare();
      if (failure == null) {
        return borrowed;
      }
      dead = dead == null ? new DeadConnections() : dead;
      dead.add(borrowed.connection);
      borrowed.giveBack(failure);
      dead.requireHope(failure);
    }
  }

  /** The connection of the transaction that the thread is in, if it is in one; left as it is. */
  public static BorrowedConnection ambient(Environment environment) {
    BorrowedConnection borrowed = from(environment, true);
    try {
      borrowed.style.prepare(borrowed.connection, !borrowed.connection.getAutoCommit());
      return borrowed;
    } catch (SQLException e) {
      AshlarException failure = unavailable(e);
      borrowed.giveBack(failure);
      throw failure;
    } catch (Throwable e) {
      borrowed.giveBack(e);
      throw e;
    }
  }

  /** Gives the reason when the connection is of no use and is to be thrown away, else null. */
  private @Nullable AshlarException prepare() {
    try {
      if (!connection.getAutoCommit()) {
        autoCommitWasOff = true;
        connection.setAutoCommit(true);
      }
      style.prepare(connection, false);
      return null;
    } catch (SQLException e) {
      broken = true;
      return unavailable(e);
    } catch (IllegalStateException unfit) {
      giveBack(unfit);
      throw unfit;
    } catch (Throwable e) {
      broken = true;
      giveBack(e);
      throw e;
    }
  }

  public Connection connection() {
    return connection;
  }

  /** The connection is in an unknown state and must not be used by anybody again. */
  public void markBroken() {
    broken = true;
  }

  /** Whether it was marked so. */
  public boolean isBroken() {
    return broken;
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
  public void giveBack() {
    try {
      restore();
      close();
    } catch (Throwable e) {
      System.getLogger("dev.ashlar")
          .log(
              Level.DEBUG,
              "A connection could not be given back; what was done on it stands.",
              DriverText.masked(e));
    }
  }

  /** After a failure, which keeps what goes wrong here as suppressed. */
  public void giveBack(Throwable failure) {
    try {
      restore();
      close();
    } catch (Throwable e) {
      if (e != failure) {
        failure.addSuppressed(DriverText.masked(e));
      }
    }
  }

  private void restore() {
    if (autoCommitWasOff && !broken) {
      // Should it fail, however it does:
      broken = true;
      try {
        connection.setAutoCommit(false);
        broken = false;
      } catch (SQLException e) {
        // The connection is closed instead.
      }
    }
  }

  private void close() throws SQLException {
    if (broken && !isAmbient) {
      Disposal.of(connection, style);
    } else {
      connection.close();
    }
  }

  public static DatabaseUnavailable unavailable(Exception cause) {
    return new DatabaseUnavailable(
        "The database gave no connection: %s\n%s"
            .formatted(DriverText.of(cause), ConnectionAdvice.of(cause)),
        DriverText.masked(cause));
  }
}
