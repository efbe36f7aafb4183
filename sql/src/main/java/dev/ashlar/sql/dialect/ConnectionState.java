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
 * @param readOnly whether writes were refused; looked up only for a transaction that is to be
 *     read-only, else false
 */
public record ConnectionState(boolean autoCommit, int isolation, boolean readOnly) {

  /** The present setting of a connection, without a look at {@code readOnly}. */
  public static ConnectionState of(Connection connection) throws SQLException {
    return new ConnectionState(
        connection.getAutoCommit(), connection.getTransactionIsolation(), false);
  }

  /** The same, with what a look at it told. */
  public ConnectionState readOnly(boolean found) {
    return new ConnectionState(autoCommit, isolation, found);
  }
}
