/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.ConnectionState;
import dev.ashlar.sql.dialect.SessionStatements;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.StandardSession;
import dev.ashlar.sql.dialect.TransactionStart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Transactions of MariaDB and MySQL, on connections whose session refuses what does not fit, takes
 * a key of 0 for a key, and on MariaDB sets all columns at once and sorts by whole texts. The modes
 * are added to those of the session, once for each connection of the driver.
 */
final class MysqlSession implements SessionStyle {

  private final SessionStyle standard = new StandardSession();
  private final String settings;
  private final boolean switchesForeignKeys;

  /** The connections of the driver whose session is as it should be. */
  private final Set<Connection> prepared =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /**
   * A style.
   *
   * @param modes those to add to the session's, with commas
   * @param further further variables and their values, each after a comma
   * @param switchesForeignKeys whether tables that point at each other are dropped with foreign
   *     keys switched off
   */
  MysqlSession(String modes, String further, boolean switchesForeignKeys) {
    this.switchesForeignKeys = switchesForeignKeys;
    this.settings =
        "SET SESSION sql_mode = concat_ws(',', nullif(@@SESSION.sql_mode, ''), '%s')%s"
            .formatted(modes, further);
  }

  @Override
  public void prepare(Connection connection, boolean insideTransaction) throws SQLException {
    // Pools hand out the same one in a new wrapper each time.
    Connection itself = connection.unwrap(Connection.class);
    if (!prepared.contains(itself)) {
      SessionStatements.run(connection, settings);
      prepared.add(itself);
    }
  }

  @Override
  public ConnectionState begin(Connection connection, TransactionStart start) throws SQLException {
    ConnectionState found = standard.begin(connection, writing(start));
    if (start.isReadOnly()) {
      // MariaDB's driver 3.5.11 keeps setReadOnly to itself.
      SessionStatements.run(connection, "START TRANSACTION READ ONLY");
    }
    return found;
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    standard.commit(connection);
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    standard.rollback(connection);
    if (switchesForeignKeys) {
      // A drop that failed half-way leaves them off, and a rollback does not change that.
      SessionStatements.run(connection, "SET SESSION foreign_key_checks = 1");
    }
  }

  @Override
  public void end(Connection connection, ConnectionState found, TransactionStart start)
      throws SQLException {
    standard.end(connection, found, writing(start));
  }

  private static TransactionStart writing(TransactionStart start) {
    return new TransactionStart(start.isolation(), TransactionStart.Access.WRITES);
  }

  /**
   * Connector/J reads row by row when it is told this, and else all rows at once; MariaDB's driver
   * refuses that, and takes a number.
   */
  @Override
  public void readInParts(PreparedStatement select, int rows) throws SQLException {
    String driver = select.getConnection().getMetaData().getDriverName();
    select.setFetchSize(driver.startsWith("MySQL") ? Integer.MIN_VALUE : rows);
  }

  @Override
  public void settle(Connection connection, String sql) throws SQLException {
    // A statement that is killed ends alone, not its transaction.
    StandardSession.askTwice(connection);
  }

  @Override
  public void condemn(Connection connection) throws SQLException {
    SessionStatements.run(
        connection,
        "SIGNAL SQLSTATE '%s' SET MESSAGE_TEXT = '%s'"
            .formatted(SessionStatements.NO_CONNECTION, SessionStatements.CONDEMNED));
  }
}
