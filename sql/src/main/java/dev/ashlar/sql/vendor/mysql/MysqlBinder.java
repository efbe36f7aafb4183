/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for MariaDB and MySQL. */
final class MysqlBinder implements Binder {

  private final PreparedStatement statement;

  MysqlBinder(PreparedStatement statement) {
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
    statement.setBigDecimal(index, value);
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
      statement.setBytes(index, MysqlForms.bytes(value));
    }
  }

  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.INSTANT);
    } else {
      // Without a zone: the driver takes what has one into the session's.
      statement.setObject(
          index,
          LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
    }
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATE);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public void nothing(int index, ColumnType.Kind kind) throws SQLException {
    statement.setNull(index, Types.NULL);
  }
}
