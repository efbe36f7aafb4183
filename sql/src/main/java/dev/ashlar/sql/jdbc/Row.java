/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result set, read by position from 1. NULL is refused with an {@link
 * UnreadableValue}, and is null to the methods named {@code nullable..}; what a value of the column
 * cannot be is refused by both.
 */
public interface Row {

  boolean bool(int column) throws SQLException;

  byte tinyint(int column) throws SQLException;

  short smallint(int column) throws SQLException;

  int integer(int column) throws SQLException;

  long bigint(int column) throws SQLException;

  float single(int column) throws SQLException;

  double real(int column) throws SQLException;

  char character(int column) throws SQLException;

  @Nullable Boolean nullableBool(int column) throws SQLException;

  @Nullable Byte nullableTinyint(int column) throws SQLException;

  @Nullable Short nullableSmallint(int column) throws SQLException;

  @Nullable Integer nullableInteger(int column) throws SQLException;

  @Nullable Long nullableBigint(int column) throws SQLException;

  @Nullable Float nullableSingle(int column) throws SQLException;

  @Nullable Double nullableReal(int column) throws SQLException;

  @Nullable Character nullableCharacter(int column) throws SQLException;

  default BigDecimal decimal(int column) throws SQLException {
    return required(nullableDecimal(column), column);
  }

  default BigInteger whole(int column) throws SQLException {
    return required(nullableWhole(column), column);
  }

  default String text(int column) throws SQLException {
    return required(nullableText(column), column);
  }

  default UUID uuid(int column) throws SQLException {
    return required(nullableUuid(column), column);
  }

  default Instant instant(int column) throws SQLException {
    return required(nullableInstant(column), column);
  }

  /** A moment, in UTC. */
  default OffsetDateTime offsetDateTime(int column) throws SQLException {
    return required(nullableOffsetDateTime(column), column);
  }

  default LocalDateTime dateTime(int column) throws SQLException {
    return required(nullableDateTime(column), column);
  }

  default LocalDate date(int column) throws SQLException {
    return required(nullableDate(column), column);
  }

  default LocalTime time(int column) throws SQLException {
    return required(nullableTime(column), column);
  }

  default Duration duration(int column) throws SQLException {
    return required(nullableDuration(column), column);
  }

  default Year year(int column) throws SQLException {
    return required(nullableYear(column), column);
  }

  default YearMonth yearMonth(int column) throws SQLException {
    return required(nullableYearMonth(column), column);
  }

  /** JSON as text. */
  default String jsonText(int column) throws SQLException {
    return required(nullableJsonText(column), column);
  }

  default byte[] bytes(int column) throws SQLException {
    return required(nullableBytes(column), column);
  }

  @Nullable BigDecimal nullableDecimal(int column) throws SQLException;

  @Nullable BigInteger nullableWhole(int column) throws SQLException;

  @Nullable String nullableText(int column) throws SQLException;

  @Nullable UUID nullableUuid(int column) throws SQLException;

  @Nullable Instant nullableInstant(int column) throws SQLException;

  /** A moment, in UTC. */
  @Nullable OffsetDateTime nullableOffsetDateTime(int column) throws SQLException;

  @Nullable LocalDateTime nullableDateTime(int column) throws SQLException;

  @Nullable LocalDate nullableDate(int column) throws SQLException;

  @Nullable LocalTime nullableTime(int column) throws SQLException;

  @Nullable Duration nullableDuration(int column) throws SQLException;

  @Nullable Year nullableYear(int column) throws SQLException;

  @Nullable YearMonth nullableYearMonth(int column) throws SQLException;

  /** JSON as text. */
  @Nullable String nullableJsonText(int column) throws SQLException;

  byte @Nullable [] nullableBytes(int column) throws SQLException;

  /** What JSON stands for; {@code null} of JSON is refused as NULL is. */
  <T> T json(int column, JsonType<T> type) throws SQLException;

  /** What JSON stands for; null for NULL, and for {@code null} of JSON. */
  <T> @Nullable T nullableJson(int column, JsonType<T> type) throws SQLException;

  /**
   * The elements of an array in their order, as an unmodifiable list.
   *
   * <pre>{@code
   * List<String> tags = row.list(3, (elements, at) -> elements.text(at));
   * }</pre>
   *
   * @throws UnreadableValue if there is none, if an element is NULL, or none of the kind that is
   *     read; the message has the element's index
   */
  default <E> List<E> list(int column, ElementReader<E> element) throws SQLException {
    return required(nullableList(column, element), column);
  }

  /** The same, which may be NULL as a whole. */
  <E> @Nullable List<E> nullableList(int column, ElementReader<E> element) throws SQLException;

  /**
   * A constant by its name.
   *
   * @throws UnreadableValue if there is none, or if the column holds another name; the message has
   *     the known constants
   */
  default <E extends Enum<E>> E constant(int column, Class<E> type) throws SQLException {
    return required(nullableConstant(column, type), column);
  }

  /** The same, which may be NULL. */
  default <E extends Enum<E>> @Nullable E nullableConstant(int column, Class<E> type)
      throws SQLException {
    String name = nullableText(column);
    if (name == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      // The cause would tell the value, which may be nobody's business.
      throw new UnreadableValue(
          column,
          "holds no constant of %s. Known are %s; add the missing one, or mend the row."
              .formatted(type.getSimpleName(), Arrays.toString(type.getEnumConstants())));
    }
  }

  /**
   * A value that was read from this column as one that may be NULL, and is not.
   *
   * @throws UnreadableValue if it is null
   */
  default <T> T required(@Nullable T value, int column) {
    if (value == null) {
      throw Cells.missing(column);
    }
    return value;
  }

  /** Makes them for the driver of one database. */
  @FunctionalInterface
  interface Factory {

    /** A view of the current row of this result. */
    Row row(ResultSet result, JsonValues json);
  }
}
