/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into a statement's parameters, by position from 1; null is NULL. It only
 * translates: values have been checked and normalised before (moments to microseconds, decimals to
 * their scale).
 */
public interface Binder {

  void bool(int index, boolean value) throws SQLException;

  void tinyint(int index, byte value) throws SQLException;

  void smallint(int index, short value) throws SQLException;

  void integer(int index, int value) throws SQLException;

  void bigint(int index, long value) throws SQLException;

  void single(int index, float value) throws SQLException;

  void real(int index, double value) throws SQLException;

  void decimal(int index, @Nullable BigDecimal value) throws SQLException;

  void whole(int index, @Nullable BigInteger value) throws SQLException;

  void character(int index, char value) throws SQLException;

  void text(int index, @Nullable String value) throws SQLException;

  void uuid(int index, @Nullable UUID value) throws SQLException;

  void instant(int index, @Nullable Instant value) throws SQLException;

  void dateTime(int index, @Nullable LocalDateTime value) throws SQLException;

  void date(int index, @Nullable LocalDate value) throws SQLException;

  void time(int index, @Nullable LocalTime value) throws SQLException;

  void duration(int index, @Nullable Duration value) throws SQLException;

  void year(int index, @Nullable Year value) throws SQLException;

  void yearMonth(int index, @Nullable YearMonth value) throws SQLException;

  /** A value as JSON. */
  <T> void json(int index, @Nullable T value, JsonType<T> type) throws SQLException;

  /** JSON as text. */
  void jsonText(int index, @Nullable String value) throws SQLException;

  void bytes(int index, byte @Nullable [] value) throws SQLException;

  /**
   * The value of a column of the kind ARRAY.
   *
   * @param elements the kind of the elements
   * @param values of the Java type of their kind, none of them null
   */
  void elements(int index, ColumnType.Kind elements, List<?> values) throws SQLException;

  /** A value to look for among the elements of an array, in the form that it has there. */
  default void element(int index, Bind value) throws SQLException {
    value.to(this, index);
  }

  /** A NULL for a column of this kind. */
  void nothing(int index, ColumnType.Kind kind) throws SQLException;

  /**
   * Several values in one parameter; only where statements are rewritten to have some.
   *
   * @param values of the Java type of their kind, none of them null
   */
  default void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    throw new SQLFeatureNotSupportedException("This database takes no array as a parameter.");
  }

  /**
   * The values of a column of many rows, in one parameter; only where rows can be sent as arrays.
   *
   * @param values of the Java type of their kind; null for NULL
   */
  default void column(int index, ColumnType.Kind kind, List<? extends @Nullable Object> values)
      throws SQLException {
    throw new SQLFeatureNotSupportedException("This database takes no rows as arrays.");
  }

  /** A constant, by its name. */
  default void constant(int index, @Nullable Enum<?> value) throws SQLException {
    text(index, value == null ? null : value.name());
  }

  /** A text that a column of a type of the database's own takes, such as the name of a constant. */
  default void nativeText(int index, @Nullable String value) throws SQLException {
    text(index, value);
  }

  /** A constant, by its name, for a column of a type of the database's own. */
  default void nativeConstant(int index, @Nullable Enum<?> value) throws SQLException {
    nativeText(index, value == null ? null : value.name());
  }

  /** A moment, whose offset is not kept. */
  default void offsetDateTime(int index, @Nullable OffsetDateTime value) throws SQLException {
    instant(index, value == null ? null : value.toInstant());
  }

  default void nullableBool(int index, @Nullable Boolean value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.BOOLEAN);
    } else {
      bool(index, value);
    }
  }

  default void nullableTinyint(int index, @Nullable Byte value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.TINYINT);
    } else {
      tinyint(index, value);
    }
  }

  default void nullableSmallint(int index, @Nullable Short value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.SMALLINT);
    } else {
      smallint(index, value);
    }
  }

  default void nullableInteger(int index, @Nullable Integer value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.INTEGER);
    } else {
      integer(index, value);
    }
  }

  default void nullableBigint(int index, @Nullable Long value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.BIGINT);
    } else {
      bigint(index, value);
    }
  }

  default void nullableSingle(int index, @Nullable Float value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.FLOAT);
    } else {
      single(index, value);
    }
  }

  default void nullableReal(int index, @Nullable Double value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DOUBLE);
    } else {
      real(index, value);
    }
  }

  default void nullableCharacter(int index, @Nullable Character value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.CHAR);
    } else {
      character(index, value);
    }
  }

  /** Makes them for the driver of one database. */
  @FunctionalInterface
  interface Factory {

    /** One that writes into the parameters of this statement. */
    Binder binder(PreparedStatement statement, JsonValues json);
  }
}
