/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.JsonArray;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for MariaDB and MySQL. */
final class MysqlBinder extends StandardBinder {

  MysqlBinder(PreparedStatement statement, JsonValues json) {
    super(statement, json);
  }

  @Override
  public void single(int index, float value) throws SQLException {
    // Kept as a double: as text, the digits of a float would be those of another double.
    statement.setDouble(index, value);
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.UUID);
    } else {
      statement.setBytes(index, MysqlForms.bytes(value));
    }
  }

  /** Without a zone: the driver takes what has one into the session's. */
  @Override
  protected Object form(Instant value) {
    return LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
  }

  @Override
  public void element(int index, Bind value) throws SQLException {
    value.alone().to(this, index);
  }

  @Override
  public void elements(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    statement.setString(index, JsonArray.write(elements, values));
  }

  @Override
  public void nothing(int index, ColumnType.Kind kind) throws SQLException {
    statement.setNull(index, Types.NULL);
  }
}
