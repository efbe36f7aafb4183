/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.kind.TextualKind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.value.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of keys and brings them into the form that is stored, as {@link Values} does
 * for those of other columns. All methods throw a {@link ClassCastException} for a value of another
 * type.
 */
final class KeyValues {

  private KeyValues() {}

  /** Whether a column of this type keeps some values in another form, or not at all. */
  static boolean isChecked(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, UUID -> false;
      case JSON, ENUM, NATIVE_ENUM, ARRAY -> false;
      default -> true;
    };
  }

  /** Whether one of these columns does. */
  static boolean areChecked(List<ModelColumn> columns) {
    for (ModelColumn column : columns) {
      if (isChecked(column.type())) {
        return true;
      }
    }
    return false;
  }

  /** A value to look for: as in other finders, a text that is only too long is no mistake. */
  static Object sought(String label, ColumnType type, @Nullable Object value) {
    Object given = Values.required(label, value);
    return switch (type.kind()) {
      case FLOAT -> Values.single(label, (Float) given);
      case DOUBLE -> Values.real(label, (Double) given);
      case DECIMAL ->
          // Not left to the database: with an index MariaDB rounds what it looks for.
          Values.decimal(label, (BigDecimal) given, type.precision(), type.scale());
      case CHAR -> Values.character(label, (Character) given);
      case VARCHAR, TEXT -> Values.text(label, (String) given);
      case INSTANT -> Values.instant(label, moment(given));
      case DATETIME -> Values.dateTime(label, (LocalDateTime) given);
      case DATE -> Values.date(label, (LocalDate) given);
      case TIME -> Values.time(label, (LocalTime) given);
      case DURATION -> Values.duration(label, (Duration) given);
      case YEAR -> Values.year(label, (Year) given);
      case YEAR_MONTH -> Values.yearMonth(label, (YearMonth) given);
      default ->
          Kinds.of(type.kind()) instanceof TextualKind<?> kind ? kept(label, kind, given) : given;
    };
  }

  private static <T> Object kept(String label, TextualKind<T> kind, Object value) {
    return Values.kept(label, kind, kind.type().cast(value));
  }

  /** A value to write into a foreign key: it must fit as well. */
  static Object written(String label, ColumnType type, @Nullable Object value) {
    Object given = sought(label, type, value);
    return switch (type.kind()) {
      case WHOLE -> Values.whole(label, (BigInteger) given, type.precision());
      case VARCHAR -> Values.text(label, (String) given, type.length());
      case BINARY -> Values.bytes(label, (byte[]) given, type.length());
      default -> given;
    };
  }

  /** What is stored for a moment with an offset as well. */
  private static Instant moment(Object value) {
    return value instanceof OffsetDateTime there ? there.toInstant() : (Instant) value;
  }
}
