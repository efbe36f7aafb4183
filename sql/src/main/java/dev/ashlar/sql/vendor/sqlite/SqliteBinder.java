/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for SQLite. */
final class SqliteBinder implements Binder {

  private final PreparedStatement statement;

  SqliteBinder(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public void bool(int index, boolean value) throws SQLException {
    statement.setBoolean(index, value);
  }

  @Override
  public void integer(int index, int value) throws SQLException {
    statement.setInt(index, value);
  }

  @Override
  public void bigint(int index, long value) throws SQLException {
    statement.setLong(index, value);
  }

  @Override
  public void real(int index, double value) throws SQLException {
    statement.setDouble(index, value);
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DECIMAL);
    } else {
      statement.setString(index, value.toPlainString());
    }
  }

  @Override
  public void text(int index, @Nullable String value) throws SQLException {
    statement.setString(index, value);
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.UUID);
    } else {
      statement.setBytes(index, SqliteForms.bytes(value));
    }
  }

  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.INSTANT);
    } else {
      statement.setString(index, SqliteForms.text(value));
    }
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATE);
    } else {
      statement.setString(index, value.toString());
    }
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public void nothing(int index, ColumnType.Kind kind) throws SQLException {
    Cells.nothing(statement, index, kind);
  }
}
