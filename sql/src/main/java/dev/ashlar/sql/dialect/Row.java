/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
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
 * The current row of a result set, read by position from 1. Methods of a primitive type refuse NULL
 * with an {@link IllegalStateException}; all others give null for NULL.
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

  @Nullable BigDecimal decimal(int column) throws SQLException;

  @Nullable BigInteger whole(int column) throws SQLException;

  @Nullable String text(int column) throws SQLException;

  @Nullable UUID uuid(int column) throws SQLException;

  @Nullable Instant instant(int column) throws SQLException;

  /** A moment, in UTC. */
  @Nullable OffsetDateTime offsetDateTime(int column) throws SQLException;

  @Nullable LocalDateTime dateTime(int column) throws SQLException;

  @Nullable LocalDate date(int column) throws SQLException;

  @Nullable LocalTime time(int column) throws SQLException;

  @Nullable Duration duration(int column) throws SQLException;

  @Nullable Year year(int column) throws SQLException;

  @Nullable YearMonth yearMonth(int column) throws SQLException;

  /** JSON as text. */
  @Nullable String jsonText(int column) throws SQLException;

  /** What JSON stands for; {@code null} of JSON is refused as NULL is. */
  <T> T json(int column, JsonType<T> type) throws SQLException;

  /** What JSON stands for; null for NULL, and for {@code null} of JSON. */
  <T> @Nullable T nullableJson(int column, JsonType<T> type) throws SQLException;

  byte @Nullable [] bytes(int column) throws SQLException;

  /**
   * The elements of an array in their order, as an unmodifiable list.
   *
   * <pre>{@code
   * List<String> tags = row.list(3, (elements, at) -> elements.text(at));
   * }</pre>
   *
   * @throws IllegalStateException if an element is NULL, or none of the kind that is read; the
   *     message has the column's position and the element's index, but no value
   */
  <E> @Nullable List<E> list(int column, ElementReader<E> element) throws SQLException;

  /**
   * A constant by its name.
   *
   * @throws IllegalStateException if the column holds another name; the message has the column's
   *     position and the known constants, but not the value, which may be nobody's business
   */
  default <E extends Enum<E>> @Nullable E constant(int column, Class<E> type) throws SQLException {
    String name = text(column);
    if (name == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      // The cause would tell the value.
      throw new IllegalStateException(
          "Column %d of the result holds no constant of %s. Known are %s; add the missing one, or mend the row."
              .formatted(column, type.getSimpleName(), Arrays.toString(type.getEnumConstants())));
    }
  }
}
