/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.ShiftingColumns;
import dev.ashlar.sql.jdbc.ShiftingType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Columns of a type without a zone, which H2 fills in the zone of the session. */
final class H2Moments {

  static final ShiftingType SHIFTING = new ShiftingType("TIMESTAMP", "timestamp(6) with time zone");

  private H2Moments() {}

  static ShiftingColumns columns(Connection connection) throws SQLException {
    // The columns of INFORMATION_SCHEMA depend on a setting; those of the driver do not.
    try (ResultSet rows =
        connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
      return ShiftingColumns.of(SHIFTING, rows);
    }
  }
}
