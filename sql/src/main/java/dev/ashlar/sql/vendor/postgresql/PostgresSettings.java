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
                    + " current_setting('standard_conforming_strings'),"
                    + " current_setting('session_replication_role'),"
                    + " current_setting('extra_float_digits')::int")) {
      rows.next();
      if (!rows.getString(1).equals("UTF8")) {
        throw new IllegalStateException(
            "This PostgreSQL database has the encoding %s, which does not keep every text. Create it with ENCODING 'UTF8'."
                .formatted(rows.getString(1)));
      }
      if (rows.getString(2).equals("off")) {
        throw refused(
            "standard_conforming_strings = off", "a backslash in a literal is no backslash", "on");
      }
      if (rows.getString(3).equals("replica")) {
        throw refused(
            "session_replication_role = replica",
            "rows may point at rows that are not there",
            "origin");
      }
      if (rows.getInt(4) < 1) {
        throw refused("extra_float_digits = " + rows.getInt(4), "numbers lose digits", "1");
      }
    }
  }

  private static IllegalStateException refused(String setting, String effect, String usual) {
    return new IllegalStateException(
        "This PostgreSQL session has %s, by which %s. Leave it %s, which is the default."
            .formatted(setting, effect, usual));
  }
}
