/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What all drivers read and write alike; for the rows and binders of the dialects. */
public final class Cells {

  private Cells() {}

  public static boolean bool(ResultSet rows, int column) throws SQLException {
    boolean value = rows.getBoolean(column);
    if (!value && rows.wasNull()) {
      throw missing(column);
    }
    return value;
  }

  public static int integer(ResultSet rows, int column) throws SQLException {
    int value = rows.getInt(column);
    if (value == 0 && rows.wasNull()) {
      throw missing(column);
    }
    return value;
  }

  public static long bigint(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    if (value == 0 && rows.wasNull()) {
      throw missing(column);
    }
    return value;
  }

  public static double real(ResultSet rows, int column) throws SQLException {
    double value = rows.getDouble(column);
    if (value == 0 && rows.wasNull()) {
      throw missing(column);
    }
    return value;
  }

  public static @Nullable Boolean nullableBool(ResultSet rows, int column) throws SQLException {
    boolean value = rows.getBoolean(column);
    return (!value && rows.wasNull()) ? null : (Boolean) value;
  }

  public static @Nullable Integer nullableInteger(ResultSet rows, int column) throws SQLException {
    int value = rows.getInt(column);
    return (value == 0 && rows.wasNull()) ? null : (Integer) value;
  }

  public static @Nullable Long nullableBigint(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return (value == 0 && rows.wasNull()) ? null : (Long) value;
  }

  public static @Nullable Double nullableReal(ResultSet rows, int column) throws SQLException {
    double value = rows.getDouble(column);
    return (value == 0 && rows.wasNull()) ? null : (Double) value;
  }

  /** A long as an int, refused when it does not fit. */
  public static int narrow(long value, int column) {
    if (value != (int) value) {
      throw new IllegalStateException(
          "Column %d of the result holds a number beyond 32 bits; read it as a long, or mend the row."
              .formatted(column));
    }
    return (int) value;
  }

  /** The instant in the form that JDBC drivers take. */
  public static OffsetDateTime moment(Instant value) {
    // Not atOffset(..), which makes rules for the zone each time.
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    return OffsetDateTime.of(local, ZoneOffset.UTC);
  }

  /** A NULL of the JDBC type that stands for this kind. */
  public static void nothing(PreparedStatement statement, int index, ColumnType.Kind kind)
      throws SQLException {
    statement.setNull(index, jdbcType(kind));
  }

  private static int jdbcType(ColumnType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> Types.BOOLEAN;
      case INTEGER -> Types.INTEGER;
      case BIGINT -> Types.BIGINT;
      case DOUBLE -> Types.DOUBLE;
      case DECIMAL -> Types.NUMERIC;
      case VARCHAR, TEXT, ENUM -> Types.VARCHAR;
      case UUID -> Types.OTHER;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case DATE -> Types.DATE;
      case BINARY -> Types.BINARY;
    };
  }

  private static IllegalStateException missing(int column) {
    return new IllegalStateException(
        "Column %d of the result is NULL where a value is required; read it as nullable, or mend the row."
            .formatted(column));
  }
}
