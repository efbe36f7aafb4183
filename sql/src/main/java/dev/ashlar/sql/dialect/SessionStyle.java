/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How transactions begin and end on a connection. */
public interface SessionStyle {

  /**
   * Makes a connection fit for use; called each time that one is borrowed.
   *
   * @param insideTransaction whether the connection came with a transaction that somebody else
   *     began
   * @throws IllegalStateException if the connection cannot be made fit; the message says what to
   *     change
   */
  void prepare(Connection connection, boolean insideTransaction) throws SQLException;

  /**
   * Begins a transaction of this level, or of the next stronger one that the database has.
   *
   * @return how the connection was set before, for {@link #end}
   */
  ConnectionState begin(Connection connection, TransactionStart start) throws SQLException;

  /**
   * Sets a savepoint of this name, by a statement: on SQLite the driver's own way ends autocommit.
   */
  default void savepoint(Connection connection, String name) throws SQLException {
    SessionStatements.run(connection, "SAVEPOINT " + name);
  }

  /** Keeps what was done since the savepoint, which is gone then. */
  default void release(Connection connection, String name) throws SQLException {
    SessionStatements.run(connection, "RELEASE SAVEPOINT " + name);
  }

  /** Takes back what was done since the savepoint, a failed statement included. */
  default void rollbackTo(Connection connection, String name) throws SQLException {
    SessionStatements.run(connection, "ROLLBACK TO SAVEPOINT " + name);
  }

  void commit(Connection connection) throws SQLException;

  /** Takes everything back; no error if the database has already done so. */
  void rollback(Connection connection) throws SQLException;

  /**
   * Sets the connection as it was found. To be called after commit or rollback.
   *
   * @param start how the transaction began
   */
  void end(Connection connection, ConnectionState found, TransactionStart start)
      throws SQLException;

  /**
   * Sees to it that the driver holds only some rows of a select at a time. To be called inside a
   * transaction, before the select is run.
   *
   * @param rows how many of them, where the driver lets one choose
   */
  default void readInParts(PreparedStatement select, int rows) throws SQLException {
    select.setFetchSize(rows);
  }

  /**
   * Makes sure that a cancel which came when its statement had ended does not meet another one. To
   * be called when cancelling is over, while the statement is open.
   *
   * @param sql the statement
   * @throws SQLException if that cannot be made sure
   */
  void settle(Connection connection, String sql) throws SQLException;

  /**
   * Lets pools know that this connection must not be handed out any more: by an error with an
   * SQLState of class 08, as if the line had been cut. It is for connections that work, and whose
   * driver does not give that error for one that was closed.
   *
   * @throws SQLException always, where the driver does not tell by itself
   */
  void condemn(Connection connection) throws SQLException;
}
