/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The settings of a database of SQLite under which a promise cannot be kept. */
final class SqliteSettings {

  private SqliteSettings() {}

  static void check(Connection connection) throws SQLException {
    // Of a database in UTF-16 the order of texts is that of its bytes.
    String encoding = value(connection, "encoding");
    if (!encoding.equals("UTF-8")) {
      throw new IllegalStateException(
          "This SQLite database has texts in %s, which are not sorted by code point there. Create it with the encoding UTF-8, which is the default."
              .formatted(encoding));
    }
    if (value(connection, "ignore_check_constraints").equals("1")) {
      throw new IllegalStateException(
          "This connection has PRAGMA ignore_check_constraints = ON, by which SQLite takes values"
              + " that do not fit their columns. Leave it out.");
    }
    if (value(connection, "journal_mode").equals("off")) {
      throw new IllegalStateException(
          "This connection has PRAGMA journal_mode = OFF, by which SQLite cannot roll back. Leave"
              + " it out, or use WAL.");
    }
    if (value(connection, "count_changes").equals("1")) {
      throw new IllegalStateException(
          "This connection has PRAGMA count_changes = ON, by which a write is a query to the"
              + " driver. Leave it out.");
    }
  }

  private static String value(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
