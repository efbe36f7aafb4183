/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.MomentText;
import dev.ashlar.sql.jdbc.StandardBinder;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for PostgreSQL. */
final class PostgresBinder extends StandardBinder {

  private static final PostgresTypes TYPES = new PostgresTypes();

  PostgresBinder(PreparedStatement statement, JsonValues json) {
    super(statement, json);
  }

  /** Of no stated type, so that the database takes the column's. */
  @Override
  public void nativeText(int index, @Nullable String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
  }

  /**
   * Of no stated type, as well: a column without a time zone, which others made, takes it in UTC,
   * as it is read, and not in the zone of the session.
   */
  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      super.instant(index, null);
    } else {
      statement.setObject(index, moment(value), Types.OTHER);
    }
  }

  @Override
  protected Object form(Instant value) {
    return MomentText.of(value);
  }

  /** Of no stated type, as well. */
  @Override
  public void jsonText(int index, @Nullable String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    if (elements == ColumnType.Kind.NATIVE_ENUM || elements == ColumnType.Kind.INSTANT) {
      nativeText(index, text(values));
      return;
    }
    // The driver takes arrays of bytes in an array of just these.
    Object[] array =
        elements == ColumnType.Kind.BINARY
            ? values.toArray(new byte[0][])
            : values.stream().map(Cells::plain).toArray();
    // Not freed: the driver reads it when the statement runs.
    statement.setArray(
        index, statement.getConnection().createArrayOf(elementType(elements), array));
  }

  /** Constants or moments as the database writes an array; none has a quote or a backslash. */
  private static String text(List<?> values) {
    return values.stream()
        .map(value -> "\"" + value + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** The driver's name of a type; for what it has none of its own, that of a column. */
  private static String elementType(ColumnType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case TINYINT, SMALLINT, YEAR -> "int2";
      case INTEGER -> "int4";
      case BIGINT, DURATION -> "int8";
      case FLOAT -> "float4";
      case DOUBLE -> "float8";
      case DECIMAL, WHOLE -> "numeric";
      case CHAR, VARCHAR, TEXT, ENUM, NATIVE_ENUM -> "text";
      case INSTANT -> "timestamptz";
      case DATETIME -> "timestamp";
      case DATE, YEAR_MONTH -> "date";
      case TIME -> "time";
      case ARRAY -> throw new IllegalArgumentException("Arrays hold no arrays.");
      default -> TYPES.type(ColumnType.plain(kind));
    };
  }
}
