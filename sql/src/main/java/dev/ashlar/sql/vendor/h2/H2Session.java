/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.SessionStatements;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.StandardSession;
import dev.ashlar.sql.dialect.TransactionStart;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of H2, whose driver does not tell pools which connections are of no use. */
final class H2Session implements SessionStyle {

  private final SessionStyle standard = new StandardSession();

  @Override
  public void prepare(Connection connection, boolean insideTransaction) throws SQLException {
    standard.prepare(connection, insideTransaction);
  }

  @Override
  public ConnectionState begin(Connection connection, TransactionStart start) throws SQLException {
    return standard.begin(connection, start);
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    standard.commit(connection);
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    standard.rollback(connection);
  }

  @Override
  public void end(Connection connection, ConnectionState found, TransactionStart start)
      throws SQLException {
    standard.end(connection, found, start);
  }

  /**
   * The session keeps a statement for the next one with the same text, and a cancel that came late
   * stays with it. One that is prepared while the first is open takes its place.
   */
  @Override
  public void settle(Connection connection, String sql) throws SQLException {
    connection.prepareStatement(sql).close();
  }

  @Override
  public void condemn(Connection connection) throws SQLException {
    SessionStatements.run(
        connection,
        "CALL SIGNAL('%s', '%s')"
            .formatted(SessionStatements.NO_CONNECTION, SessionStatements.CONDEMNED));
  }
}
