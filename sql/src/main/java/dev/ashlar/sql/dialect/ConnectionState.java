/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How a connection was set before a transaction began on it.
 *
 * @param isolation one of the levels of {@link Connection}
 */
public record ConnectionState(boolean autoCommit, int isolation) {

  /** The present setting of a connection. */
  public static ConnectionState of(Connection connection) throws SQLException {
    return new ConnectionState(connection.getAutoCommit(), connection.getTransactionIsolation());
  }
}
