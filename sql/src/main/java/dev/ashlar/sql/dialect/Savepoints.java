/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs the statements of savepoints, which all databases spell alike. */
final class Savepoints {

  private Savepoints() {}

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
