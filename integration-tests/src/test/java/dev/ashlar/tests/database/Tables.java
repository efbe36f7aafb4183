/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a database's tables and views are, by their names in lower case. */
final class Tables {

  private Tables() {}

  static List<String> of(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(
                    connection.getCatalog(),
                    connection.getSchema(),
                    "%",
                    new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
      return names;
    }
  }

  /** Each column with its table and type, and each index, in lower case. */
  static List<String> columns(TestDatabase database) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      for (String table : of(database)) {
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        try (ResultSet rows = data.getColumns(catalog, schema, table, "%")) {
          while (rows.next()) {
            found.add(
                "%s.%s %s"
                    .formatted(table, rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME")));
          }
        }
        try (ResultSet rows = data.getIndexInfo(catalog, schema, table, false, false)) {
          while (rows.next()) {
            found.add("%s index %s".formatted(table, rows.getString("INDEX_NAME")));
          }
        }
      }
    }
    found.sort(null);
    return found;
  }
}
