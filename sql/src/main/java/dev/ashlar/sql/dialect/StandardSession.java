/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Transactions as JDBC means them: autocommit goes off, and on again. */
public final class StandardSession implements SessionStyle {

  public StandardSession() {}

  @Override
  public void prepare(Connection connection, boolean insideTransaction) {
    // Nothing is missing on a new connection.
  }

  @Override
  public ConnectionState begin(Connection connection, TransactionStart start) throws SQLException {
    ConnectionState found = ConnectionState.of(connection);
    // Neither can be changed within a transaction, so that both are set first.
    if (found.isolation() != start.isolation()) {
      connection.setTransactionIsolation(start.isolation());
    }
    if (start.isReadOnly()) {
      found = found.readOnly(connection.isReadOnly());
      connection.setReadOnly(true);
    }
    if (found.autoCommit()) {
      connection.setAutoCommit(false);
    }
    return found;
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    connection.rollback();
  }

  @Override
  public void end(Connection connection, ConnectionState found, TransactionStart start)
      throws SQLException {
    if (found.autoCommit()) {
      connection.setAutoCommit(true);
    }
    if (start.isReadOnly() && !found.readOnly()) {
      connection.setReadOnly(false);
    }
    if (found.isolation() != start.isolation()) {
      connection.setTransactionIsolation(found.isolation());
    }
  }

  @Override
  public void settle(Connection connection, String sql) throws SQLException {
    // In a transaction a cancelled question would be a failure of it.
    if (connection.getAutoCommit()) {
      askTwice(connection);
    }
  }

  /** Asks something, so that the cancel meets that; what is asked again must succeed. */
  public static void askTwice(Connection connection) throws SQLException {
    try {
      SessionStatements.run(connection, "SELECT 1");
    } catch (SQLException cancelled) {
      SessionStatements.run(connection, "SELECT 1");
    }
  }

  @Override
  public void condemn(Connection connection) {
    // Drivers that say so when a closed connection is used need no help.
  }
}
