/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.dialect.Row;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result set of H2. */
final class H2Row implements Row {

  private final ResultSet rows;

  H2Row(ResultSet rows) {
    this.rows = rows;
  }

  @Override
  public boolean bool(int column) throws SQLException {
    return Cells.bool(rows, column);
  }

  @Override
  public int integer(int column) throws SQLException {
    return Cells.integer(rows, column);
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
    return Cells.nullableInteger(rows, column);
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
    return rows.getObject(column, UUID.class);
  }

  @Override
  public @Nullable Instant instant(int column) throws SQLException {
    OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
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
