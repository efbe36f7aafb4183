/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.SessionStatements;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * One whose name cannot be told, for which the driver's call fails: neither SQLite nor its driver
 * has an error with an SQLState, by which pools would know that a connection is of no use.
 */
final class CondemningSavepoint implements Savepoint {

  @Override
  public int getSavepointId() throws SQLException {
    throw condemned();
  }

  @Override
  public String getSavepointName() throws SQLException {
    throw condemned();
  }

  private static SQLException condemned() {
    return new SQLException(SessionStatements.CONDEMNED, SessionStatements.NO_CONNECTION);
  }
}
