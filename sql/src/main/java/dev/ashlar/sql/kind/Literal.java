/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Cells;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a default, read as a value of its column's type. Every method throws an {@link
 * IllegalArgumentException} that names text and kind when the text does not fit.
 */
public final class Literal {

  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

  private final String text;
  private final ColumnType type;

  private Literal(String text, ColumnType type) {
    this.text = text;
    this.type = type;
  }

  /** The literal of a default that is one. */
  public static Literal of(DefaultValue value, ColumnType type) {
    if (value.kind() != DefaultValue.Kind.LITERAL) {
      throw new IllegalArgumentException("A default of kind " + value.kind() + " is no literal.");
    }
    return new Literal(value.text(), type);
  }

  /** A text in single quotes, those within it doubled. */
  public static String quoted(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /** The texts in single quotes, with commas. */
  public static String quoted(List<String> texts) {
    return texts.stream().map(Literal::quoted).collect(Collectors.joining(", "));
  }

  /** A date and time with six digits for the second's fraction, in single quotes. */
  public static String quoted(LocalDateTime value) {
    return quoted(DATE_TIME.format(value));
  }

  /** A time with six digits for the second's fraction, in single quotes. */
  public static String quoted(LocalTime value) {
    return quoted(TIME.format(value));
  }

  public boolean bool() {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unfit(null);
    };
  }

  /** A number of so many bits with a sign, in plain digits. */
  public String digits(int bits) {
    try {
      long value = Long.parseLong(text);
      if (value >> (bits - 1) != value >> (Long.SIZE - 1)) {
        throw unfit(null);
      }
      return Long.toString(value);
    } catch (NumberFormatException wrong) {
      throw unfit(wrong);
    }
  }

  /** A finite number of short binary floating point, as Java writes it. */
  public float single() {
    try {
      float value = Float.parseFloat(text);
      if (!Float.isFinite(value)) {
        throw unfit(null);
      }
      return value == 0 ? 0 : value;
    } catch (NumberFormatException wrong) {
      throw unfit(wrong);
    }
  }

  /** A finite number of binary floating point, as Java writes it. */
  public String real() {
    try {
      double value = Double.parseDouble(text);
      if (!Double.isFinite(value)) {
        throw unfit(null);
      }
      // 0.0 of both signs is written without one.
      return Double.toString(value == 0 ? 0 : value);
    } catch (NumberFormatException wrong) {
      throw unfit(wrong);
    }
  }

  /** A decimal in plain digits, with exactly the scale of the column. */
  public String decimal() {
    try {
      BigDecimal value = new BigDecimal(text).setScale(type.scale(), RoundingMode.UNNECESSARY);
      if (value.precision() > type.precision()) {
        throw unfit(null);
      }
      return value.toPlainString();
    } catch (NumberFormatException wrong) {
      throw unfit(wrong);
    } catch (ArithmeticException inexact) {
      throw unfit(inexact);
    }
  }

  public String text() {
    return text;
  }

  /** One character. */
  public String character() {
    if (text.length() != 1) {
      throw unfit(null);
    }
    return text;
  }

  /** One of the constants of the column. */
  public String constant() {
    if (!type.values().contains(text)) {
      throw unfit(null);
    }
    return text;
  }

  public UUID uuid() {
    return parsed(UUID::fromString);
  }

  /** A moment, cut to microseconds. */
  public Instant instant() {
    return parsed(Instant::parse).truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate date() {
    return parsed(LocalDate::parse);
  }

  /** A date and time, cut to microseconds. */
  public LocalDateTime dateTime() {
    return parsed(LocalDateTime::parse).truncatedTo(ChronoUnit.MICROS);
  }

  /** A time, cut to microseconds. */
  public LocalTime time() {
    return parsed(LocalTime::parse).truncatedTo(ChronoUnit.MICROS);
  }

  /** The microseconds of a length of time, in digits. */
  public String micros() {
    try {
      return Long.toString(Cells.micros(parsed(Duration::parse)));
    } catch (ArithmeticException tooLong) {
      throw unfit(tooLong);
    }
  }

  /** A year, in digits. */
  public String year() {
    String digits = digits(Long.SIZE);
    if (digits.length() > 4 || Long.parseLong(digits) < 1) {
      throw unfit(null);
    }
    return digits;
  }

  public YearMonth yearMonth() {
    return parsed(YearMonth::parse);
  }

  /** Bytes as hexadecimal digits in upper case. */
  public String hex() {
    try {
      return HexFormat.of().withUpperCase().formatHex(HexFormat.of().parseHex(text));
    } catch (IllegalArgumentException wrong) {
      throw unfit(wrong);
    }
  }

  /** An array without elements, in this spelling. */
  public String emptyArray(String spelling) {
    if (!text.equals("[]")) {
      throw unfit(null);
    }
    return spelling;
  }

  /**
   * What a parser makes of it.
   *
   * @param parser says by an exception that it is none
   */
  <T> T parsed(Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw unfit(wrong);
    }
  }

  private IllegalArgumentException unfit(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "The default %s does not fit a column of kind %s.".formatted(text, type.kind()), cause);
  }
}
