/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The columns of a unique key whose violation was told by its name alone, which is not the name
 * that the models have for it. Asked only after the database has refused a write.
 */
final class KeyColumns {

  private KeyColumns() {}

  /** In their order; none where the database does not answer. */
  static List<String> of(Connection connection, String table, String key) {
    SortedMap<Short, String> columns = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, true, true)) {
      while (rows.next()) {
        if (key.equals(rows.getString("INDEX_NAME"))) {
          columns.put(rows.getShort("ORDINAL_POSITION"), rows.getString("COLUMN_NAME"));
        }
      }
    } catch (SQLException e) {
      // The violation itself is what the caller must hear of; without the columns if need be.
      return List.of();
    }
    return List.copyOf(columns.values());
  }
}
