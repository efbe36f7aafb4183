/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.StandardRow;
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
  public @Nullable BigDecimal nullableDecimal(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, BigDecimal::new);
  }

  @Override
  public @Nullable UUID nullableUuid(int column) throws SQLException {
    return Cells.parsed(rows.getBytes(column), column, SqliteForms::uuid);
  }

  @Override
  public @Nullable Instant nullableInstant(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, Instant::parse);
  }

  @Override
  public @Nullable LocalDateTime nullableDateTime(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, LocalDateTime::parse);
  }

  @Override
  public @Nullable LocalDate nullableDate(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, LocalDate::parse);
  }

  @Override
  public @Nullable LocalTime nullableTime(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, LocalTime::parse);
  }

  @Override
  public @Nullable YearMonth nullableYearMonth(int column) throws SQLException {
    return Cells.parsed(rows.getString(column), column, YearMonth::parse);
  }
}
