/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The settings of a database of PostgreSQL under which a promise cannot be kept. */
final class PostgresSettings {

  private PostgresSettings() {}

  static void check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT current_setting('server_encoding'),"
                    + " current_setting('standard_conforming_strings')")) {
      rows.next();
      if (!rows.getString(1).equals("UTF8")) {
        throw new IllegalStateException(
            "This PostgreSQL database has the encoding %s, which does not keep every text. Create it with ENCODING 'UTF8'."
                .formatted(rows.getString(1)));
      }
      if (rows.getString(2).equals("off")) {
        throw new IllegalStateException(
            "This PostgreSQL session has standard_conforming_strings = off, by which a backslash in"
                + " a literal is no backslash. Leave it on, which is the default.");
      }
    }
  }
}
