/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
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

  public static byte tinyint(ResultSet rows, int column) throws SQLException {
    return (byte) narrow(bigint(rows, column), Byte.SIZE, column);
  }

  public static short smallint(ResultSet rows, int column) throws SQLException {
    return (short) narrow(bigint(rows, column), Short.SIZE, column);
  }

  public static float single(ResultSet rows, int column) throws SQLException {
    float value = rows.getFloat(column);
    if (value == 0 && rows.wasNull()) {
      throw missing(column);
    }
    return value;
  }

  public static char character(ResultSet rows, int column) throws SQLException {
    String value = rows.getString(column);
    if (value == null) {
      throw missing(column);
    }
    return only(value, column);
  }

  public static @Nullable Boolean nullableBool(ResultSet rows, int column) throws SQLException {
    boolean value = rows.getBoolean(column);
    return (!value && rows.wasNull()) ? null : (Boolean) value;
  }

  public static @Nullable Byte nullableTinyint(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return (value == 0 && rows.wasNull()) ? null : (Byte) (byte) narrow(value, Byte.SIZE, column);
  }

  public static @Nullable Short nullableSmallint(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return (value == 0 && rows.wasNull())
        ? null
        : (Short) (short) narrow(value, Short.SIZE, column);
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

  public static @Nullable Float nullableSingle(ResultSet rows, int column) throws SQLException {
    float value = rows.getFloat(column);
    return (value == 0 && rows.wasNull()) ? null : (Float) value;
  }

  public static @Nullable Character nullableCharacter(ResultSet rows, int column)
      throws SQLException {
    String value = rows.getString(column);
    return value == null ? null : (Character) only(value, column);
  }

  /** A length of time that is kept as microseconds. */
  public static @Nullable Duration duration(ResultSet rows, int column) throws SQLException {
    long micros = rows.getLong(column);
    return (micros == 0 && rows.wasNull()) ? null : Duration.of(micros, ChronoUnit.MICROS);
  }

  /** A year that is kept as a number. */
  public static @Nullable Year year(ResultSet rows, int column) throws SQLException {
    long year = rows.getLong(column);
    if (year == 0 && rows.wasNull()) {
      return null;
    }
    if (!ChronoField.YEAR.range().isValidValue(year)) {
      throw new UnreadableValue(column, "holds a number that is no year. Mend the row.");
    }
    return Year.of((int) year);
  }

  /**
   * A value in the type that is read.
   *
   * @throws UnreadableValue when it is none of that type, which the function tells
   */
  public static <V, T> @Nullable T parsed(@Nullable V value, int column, Function<V, T> parser) {
    try {
      return value == null ? null : parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      // The cause would tell the value.
      throw new UnreadableValue(
          column, "holds a value of another kind. Mend the row, or the type of the component.");
    }
  }

  /** A number of so few bits, refused when it does not fit. */
  public static int narrow(long value, int bits, int column) {
    if (value >> (bits - 1) != value >> (Long.SIZE - 1)) {
      throw new UnreadableValue(
          column,
          "holds a number beyond %s bits. Mend the row, or read it as a long.".formatted(bits));
    }
    return (int) value;
  }

  private static char only(String value, int column) {
    if (value.length() != 1) {
      throw new UnreadableValue(
          column, "holds a text that is not one char. Mend the row, or read it as a String.");
    }
    return value.charAt(0);
  }

  /**
   * The microseconds of a length of time, cut towards zero, which has been checked to have no more
   * than fit.
   */
  public static long micros(Duration value) {
    long seconds = value.getSeconds();
    long nanos = value.getNano();
    if (seconds < 0 && nanos > 0) {
      // The seconds alone of the longest negative one would be too many.
      seconds++;
      nanos -= 1_000_000_000L;
    }
    long micros = nanos / 1_000;
    return Math.addExact(Math.multiplyExact(seconds, 1_000_000L), micros);
  }

  /**
   * A value in a type that drivers know: microseconds for a length of time, a number for a year,
   * its first day for a month, an {@link OffsetDateTime} for a moment; every other one as it is.
   */
  public static Object plain(Object value) {
    if (value instanceof Instant instant) {
      return moment(instant);
    }
    if (value instanceof Duration duration) {
      return micros(duration);
    }
    if (value instanceof Year year) {
      return year.getValue();
    }
    return value instanceof YearMonth month ? month.atDay(1) : value;
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
      case TINYINT -> Types.TINYINT;
      case SMALLINT, YEAR -> Types.SMALLINT;
      case INTEGER -> Types.INTEGER;
      case BIGINT, DURATION -> Types.BIGINT;
      case FLOAT -> Types.REAL;
      case DOUBLE -> Types.DOUBLE;
      case DECIMAL, WHOLE -> Types.NUMERIC;
      case CHAR, VARCHAR, TEXT, ENUM -> Types.VARCHAR;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case DATETIME -> Types.TIMESTAMP;
      case DATE, YEAR_MONTH -> Types.DATE;
      case TIME -> Types.TIME;
      case BINARY -> Types.BINARY;
      case ARRAY -> Types.ARRAY;
      // What JDBC has no type for.
      default -> Types.OTHER;
    };
  }

  static UnreadableValue missing(int column) {
    return new UnreadableValue(
        column, "is NULL where a value is required. Mend the row, or allow null.");
  }
}
