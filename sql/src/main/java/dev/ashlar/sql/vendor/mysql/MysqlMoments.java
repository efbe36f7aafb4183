/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.ShiftingColumns;
import dev.ashlar.sql.jdbc.ShiftingType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Columns that MariaDB and MySQL keep in UTC, and write and show in the zone of the session. */
final class MysqlMoments {

  static final ShiftingType SHIFTING = new ShiftingType("TIMESTAMP", "datetime(6)");

  private MysqlMoments() {}

  static ShiftingColumns columns(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT TABLE_NAME, COLUMN_NAME, UPPER(DATA_TYPE) AS TYPE_NAME FROM"
                    + " information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE ="
                    + " 'timestamp'")) {
      return ShiftingColumns.of(SHIFTING, rows);
    }
  }
}
