/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.StandardRow;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result set of SQLite. */
final class SqliteRow extends StandardRow {

  SqliteRow(ResultSet rows, JsonValues json) {
    super(rows, json);
  }

  @Override
  public int integer(int column) throws SQLException {
    // The driver's getInt cuts a longer number without a word.
    return Cells.narrow(Cells.bigint(rows, column), Integer.SIZE, column);
  }

  @Override
  public @Nullable Integer nullableInteger(int column) throws SQLException {
    Long value = Cells.nullableBigint(rows, column);
    return value == null ? null : (Integer) Cells.narrow(value, Integer.SIZE, column);
  }

  @Override
  public @Nullable BigDecimal decimal(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : new BigDecimal(value);
  }

  @Override
  public @Nullable UUID uuid(int column) throws SQLException {
    byte[] value = rows.getBytes(column);
    return value == null ? null : SqliteForms.uuid(value);
  }

  @Override
  public @Nullable Instant instant(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : Instant.parse(value);
  }

  @Override
  public @Nullable LocalDateTime dateTime(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : LocalDateTime.parse(value);
  }

  @Override
  public @Nullable LocalDate date(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : LocalDate.parse(value);
  }

  @Override
  public @Nullable LocalTime time(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : LocalTime.parse(value);
  }

  @Override
  public @Nullable YearMonth yearMonth(int column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : YearMonth.parse(value);
  }
}
