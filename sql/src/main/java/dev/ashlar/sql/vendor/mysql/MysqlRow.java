/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.dialect.Row;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result set of MariaDB or MySQL. */
final class MysqlRow implements Row {

  private final ResultSet rows;

  MysqlRow(ResultSet rows) {
    this.rows = rows;
  }

  @Override
  public boolean bool(int column) throws SQLException {
    return Cells.bool(rows, column);
  }

  @Override
  public int integer(int column) throws SQLException {
    // The driver's getInt refuses a longer number in words of its own.
    return Cells.narrow(Cells.bigint(rows, column), column);
  }

  @Override
  public long bigint(int column) throws SQLException {
    return Cells.bigint(rows, column);
  }

  @Override
  public double real(int column) throws SQLException {
    return Cells.real(rows, column);
  }

  @Override
  public @Nullable Boolean nullableBool(int column) throws SQLException {
    return Cells.nullableBool(rows, column);
  }

  @Override
  public @Nullable Integer nullableInteger(int column) throws SQLException {
    Long value = Cells.nullableBigint(rows, column);
    return value == null ? null : (Integer) Cells.narrow(value, column);
  }

  @Override
  public @Nullable Long nullableBigint(int column) throws SQLException {
    return Cells.nullableBigint(rows, column);
  }

  @Override
  public @Nullable Double nullableReal(int column) throws SQLException {
    return Cells.nullableReal(rows, column);
  }

  @Override
  public @Nullable BigDecimal decimal(int column) throws SQLException {
    return rows.getBigDecimal(column);
  }

  @Override
  public @Nullable String text(int column) throws SQLException {
    return rows.getString(column);
  }

  @Override
  public @Nullable UUID uuid(int column) throws SQLException {
    byte[] value = rows.getBytes(column);
    return value == null ? null : MysqlForms.uuid(value);
  }

  @Override
  public @Nullable Instant instant(int column) throws SQLException {
    LocalDateTime value = rows.getObject(column, LocalDateTime.class);
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }

  @Override
  public @Nullable LocalDate date(int column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  @Override
  public byte @Nullable [] bytes(int column) throws SQLException {
    return rows.getBytes(column);
  }
}
