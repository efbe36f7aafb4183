/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.MomentColumns;
import dev.ashlar.sql.jdbc.StandardRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result set of MariaDB or MySQL. */
final class MysqlRow extends StandardRow {

  private final MomentColumns moments = new MomentColumns(MysqlMoments.SHIFTING);

  MysqlRow(ResultSet rows, JsonValues json) {
    super(rows, json);
  }

  @Override
  public int integer(int column) throws SQLException {
    // The driver's getInt refuses a longer number in words of its own.
    return Cells.narrow(Cells.bigint(rows, column), Integer.SIZE, column);
  }

  @Override
  public @Nullable Integer nullableInteger(int column) throws SQLException {
    Long value = Cells.nullableBigint(rows, column);
    return value == null ? null : (Integer) Cells.narrow(value, Integer.SIZE, column);
  }

  @Override
  public @Nullable UUID nullableUuid(int column) throws SQLException {
    return Cells.parsed(rows.getBytes(column), column, MysqlForms::uuid);
  }

  @Override
  public @Nullable Instant nullableInstant(int column) throws SQLException {
    moments.check(rows, column);
    LocalDateTime value = rows.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }
}
