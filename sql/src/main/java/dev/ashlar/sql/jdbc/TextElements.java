/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array that is kept as JSON, each as if it stood in a row. They are texts;
 * those of times are in the forms of ISO 8601, and lengths of time are microseconds.
 */
final class TextElements implements Row {

  private @Nullable String text;

  private TextElements() {}

  /** The elements of the array that was found in this column. */
  static <E> List<E> list(String json, int column, ElementReader<E> element) throws SQLException {
    TextElements row = new TextElements();
    List<E> list = new ArrayList<>();
    for (String each : texts(json, column)) {
      row.text = each;
      list.add(ArrayElements.read(row, element, 1, column, list.size()));
    }
    return Collections.unmodifiableList(list);
  }

  private static List<@Nullable String> texts(String json, int column) {
    try {
      return JsonArrayReader.read(json);
    } catch (IllegalArgumentException wrong) {
      throw new UnreadableValue(
          column, "holds no array. %s Mend the row.".formatted(wrong.getMessage()));
    }
  }

  private <T> @Nullable T parsed(int position, Function<String, T> parser) {
    try {
      return text == null ? null : parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
      // The cause would tell the value.
      throw new UnreadableValue(position, "is of another kind. Mend the row.");
    }
  }

  private static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("Neither true nor false.");
    }
    return text.equals("true");
  }

  private static char only(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("Not one char.");
    }
    return text.charAt(0);
  }

  @Override
  public boolean bool(int position) {
    return required(nullableBool(position), position);
  }

  @Override
  public @Nullable Boolean nullableBool(int position) {
    return parsed(position, TextElements::truth);
  }

  @Override
  public byte tinyint(int position) {
    return required(nullableTinyint(position), position);
  }

  @Override
  public @Nullable Byte nullableTinyint(int position) {
    return parsed(position, Byte::valueOf);
  }

  @Override
  public short smallint(int position) {
    return required(nullableSmallint(position), position);
  }

  @Override
  public @Nullable Short nullableSmallint(int position) {
    return parsed(position, Short::valueOf);
  }

  @Override
  public int integer(int position) {
    return required(nullableInteger(position), position);
  }

  @Override
  public @Nullable Integer nullableInteger(int position) {
    return parsed(position, Integer::valueOf);
  }

  @Override
  public long bigint(int position) {
    return required(nullableBigint(position), position);
  }

  @Override
  public @Nullable Long nullableBigint(int position) {
    return parsed(position, Long::valueOf);
  }

  @Override
  public float single(int position) {
    return required(nullableSingle(position), position);
  }

  @Override
  public @Nullable Float nullableSingle(int position) {
    return parsed(position, Float::valueOf);
  }

  @Override
  public double real(int position) {
    return required(nullableReal(position), position);
  }

  @Override
  public @Nullable Double nullableReal(int position) {
    return parsed(position, Double::valueOf);
  }

  @Override
  public char character(int position) {
    return required(nullableCharacter(position), position);
  }

  @Override
  public @Nullable Character nullableCharacter(int position) {
    return parsed(position, TextElements::only);
  }

  @Override
  public @Nullable BigDecimal nullableDecimal(int position) {
    return parsed(position, BigDecimal::new);
  }

  @Override
  public @Nullable BigInteger nullableWhole(int position) {
    return parsed(position, BigInteger::new);
  }

  @Override
  public @Nullable String nullableText(int position) {
    return text;
  }

  @Override
  public @Nullable UUID nullableUuid(int position) {
    return parsed(position, UUID::fromString);
  }

  @Override
  public @Nullable Instant nullableInstant(int position) {
    return parsed(position, Instant::parse);
  }

  @Override
  public @Nullable OffsetDateTime nullableOffsetDateTime(int position) {
    return parsed(position, text -> Cells.moment(Instant.parse(text)));
  }

  @Override
  public @Nullable LocalDateTime nullableDateTime(int position) {
    return parsed(position, LocalDateTime::parse);
  }

  @Override
  public @Nullable LocalDate nullableDate(int position) {
    return parsed(position, LocalDate::parse);
  }

  @Override
  public @Nullable LocalTime nullableTime(int position) {
    return parsed(position, LocalTime::parse);
  }

  @Override
  public @Nullable Duration nullableDuration(int position) {
    return parsed(position, text -> Duration.of(Long.parseLong(text), ChronoUnit.MICROS));
  }

  @Override
  public @Nullable Year nullableYear(int position) {
    return parsed(position, text -> Year.of(Integer.parseInt(text)));
  }

  @Override
  public @Nullable YearMonth nullableYearMonth(int position) {
    return parsed(position, YearMonth::parse);
  }

  @Override
  public byte @Nullable [] nullableBytes(int position) {
    throw new UnsupportedOperationException("Arrays hold no bytes.");
  }

  @Override
  public <E> @Nullable List<E> nullableList(int position, ElementReader<E> element) {
    throw new UnsupportedOperationException("Arrays hold no arrays.");
  }

  @Override
  public @Nullable String nullableJsonText(int at) {
    throw new UnsupportedOperationException("Arrays hold no JSON.");
  }

  @Override
  public <T> T json(int at, JsonType<T> type) {
    throw new UnsupportedOperationException("Arrays hold no JSON.");
  }

  @Override
  public <T> @Nullable T nullableJson(int at, JsonType<T> type) {
    throw new UnsupportedOperationException("Arrays hold no JSON.");
  }
}
