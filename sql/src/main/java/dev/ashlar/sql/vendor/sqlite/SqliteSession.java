/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.SessionStatements;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.TransactionStart;
import dev.ashlar.sql.dialect.TransactionStart.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Transactions of SQLite, begun by a statement while the driver stays in autocommit: the driver's
 * own way begins with a read lock, and two that then want to write end each other. There is one
 * level of isolation, serializable, and so every transaction has it.
 */
final class SqliteSession implements SessionStyle {

  @Override
  public void prepare(Connection connection, boolean insideTransaction) throws SQLException {
    if (isOn(connection, "foreign_keys")) {
      return;
    }
    if (!insideTransaction) {
      SessionStatements.run(connection, "PRAGMA foreign_keys = ON");
      if (isOn(connection, "foreign_keys")) {
        return;
      }
    }
    throw new IllegalStateException(
        "This connection does not enforce foreign keys, and inside a transaction that cannot be"
            + " switched on. Open it with the parameter foreign_keys, as in"
            + " jdbc:sqlite:blog.db?foreign_keys=true.");
  }

  @Override
  public ConnectionState begin(Connection connection, TransactionStart start) throws SQLException {
    ConnectionState found =
        ConnectionState.of(connection)
            .readOnly(start.isReadOnly() && isOn(connection, "query_only"));
    if (!found.autoCommit()) {
      connection.setAutoCommit(true);
    }
    try {
      if (start.isReadOnly()) {
        SessionStatements.run(connection, "PRAGMA query_only = ON");
      }
      SessionStatements.run(
          connection, start.access() == Access.WRITES ? "BEGIN IMMEDIATE" : "BEGIN");
    } catch (SQLException busy) {
      end(connection, found, start);
      throw busy;
    }
    return found;
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    SessionStatements.run(connection, "COMMIT");
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    try {
      SessionStatements.run(connection, "ROLLBACK");
    } catch (SQLException failed) {
      // After a full disk or the like the database has rolled back by itself.
      if (!String.valueOf(failed.getMessage()).contains("no transaction is active")) {
        throw failed;
      }
    }
  }

  @Override
  public void end(Connection connection, ConnectionState found, TransactionStart start)
      throws SQLException {
    if (start.isReadOnly() && !found.readOnly()) {
      SessionStatements.run(connection, "PRAGMA query_only = OFF");
    }
    if (!found.autoCommit()) {
      connection.setAutoCommit(false);
    }
  }

  @Override
  public void settle(Connection connection, String sql) {
    // An interrupt is forgotten when no statement of its connection runs.
  }

  @Override
  public void condemn(Connection connection) throws SQLException {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException begun) {
      // There is a transaction, without which the driver would not ask for the savepoint's name.
    }
    connection.rollback(new CondemningSavepoint());
  }

  private static boolean isOn(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
