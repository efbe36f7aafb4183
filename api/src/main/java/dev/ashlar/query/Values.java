/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.ValidationException;
import dev.ashlar.Violation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks values before they go to a database, and brings them into the one form that all databases
 * keep; for drafts, changes and conditions.
 *
 * <p>The label names the component, as in {@code "User.email"}. Every method throws a {@link
 * ValidationException} for a value that cannot be kept as it is; no value stands in its message.
 * Methods that end in {@code OrNull} let null pass, all others refuse it.
 *
 * <pre>{@code
 * String email = Values.text("User.email", value, 320);
 * }</pre>
 */
public final class Values {

  private Values() {}

  /** The value, if there is one. */
  public static <T> T required(String label, @Nullable T value) {
    if (value == null) {
      throw refused(label, "is required, but got null", "Give a value.");
    }
    return value;
  }

  /** What the function makes of the value; null of null, for which the function is not asked. */
  public static <A, B> @Nullable B mapped(
      @Nullable A value, Function<? super A, ? extends B> function) {
    return value == null ? null : function.apply(value);
  }

  /** The reference, if there is one. */
  public static <T> Ref<T> ref(String label, @Nullable Ref<T> value) {
    if (value == null) {
      throw refused(label, "is required, but got null", "Give a reference.");
    }
    return value;
  }

  /** A text without a limit of length: no character NUL, no half of a surrogate pair. */
  public static String text(String label, @Nullable String value) {
    return Texts.sendable(label, required(label, value));
  }

  /**
   * A text that is short enough.
   *
   * @param length the most that is allowed, in code points
   */
  public static String text(String label, @Nullable String value, int length) {
    return Texts.within(label, text(label, value), length);
  }

  /** {@link #text(String, String)}, or null. */
  public static @Nullable String textOrNull(String label, @Nullable String value) {
    return value == null ? null : text(label, value);
  }

  /** {@link #text(String, String, int)}, or null. */
  public static @Nullable String textOrNull(String label, @Nullable String value, int length) {
    return value == null ? null : text(label, value, length);
  }

  /** A finite number; {@code -0.0} becomes {@code 0.0}. */
  public static double real(String label, double value) {
    if (!Double.isFinite(value)) {
      throw refused(label, "is not a finite number", "Databases disagree about NaN and infinity.");
    }
    return value == 0.0 ? 0.0 : value;
  }

  /** {@link #real}, or null. */
  public static @Nullable Double realOrNull(String label, @Nullable Double value) {
    return value == null ? null : (Double) real(label, value);
  }

  /**
   * A number with exactly this many digits after the point. Zeros are added where there are fewer;
   * digits that would be lost are refused, never rounded.
   *
   * @param precision how many digits there may be, those after the point included
   * @param scale how many digits there are after the point
   */
  public static BigDecimal decimal(
      String label, @Nullable BigDecimal value, int precision, int scale) {
    BigDecimal given = exact(label, required(label, value), scale);
    long before = Decimals.digitsBefore(given);
    if (before > precision - scale) {
      throw refused(
          label,
          "has %d digits before the point; %d fit".formatted(before, precision - scale),
          "Raise @Column(precision), or mend the value.");
    }
    return given.setScale(scale);
  }

  /** The number itself, when no digit of it is lost at this scale. */
  static BigDecimal exact(String label, BigDecimal given, int scale) {
    long after = Decimals.digitsAfter(given);
    if (after > scale) {
      throw refused(
          label,
          "has %d digits after the point; %d are kept".formatted(after, scale),
          "Round it first, or raise @Column(scale).");
    }
    return given;
  }

  /** {@link #decimal}, or null. */
  public static @Nullable BigDecimal decimalOrNull(
      String label, @Nullable BigDecimal value, int precision, int scale) {
    return value == null ? null : decimal(label, value, precision, scale);
  }

  /** A moment of the years 1 to 9999 in UTC, cut to microseconds. */
  public static Instant instant(String label, @Nullable Instant value) {
    Instant moment = required(label, value).truncatedTo(ChronoUnit.MICROS);
    if (moment.isBefore(Times.FIRST) || moment.isAfter(Times.LAST)) {
      throw refused(label, "is not within the years 0001 to 9999, which every database keeps", "");
    }
    return moment;
  }

  /** {@link #instant}, or null. */
  public static @Nullable Instant instantOrNull(String label, @Nullable Instant value) {
    return value == null ? null : instant(label, value);
  }

  /** A date of the years 1 to 9999. */
  public static LocalDate date(String label, @Nullable LocalDate value) {
    LocalDate date = required(label, value);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw refused(label, "is not within the years 0001 to 9999, which every database keeps", "");
    }
    return date;
  }

  /** {@link #date}, or null. */
  public static @Nullable LocalDate dateOrNull(String label, @Nullable LocalDate value) {
    return value == null ? null : date(label, value);
  }

  /**
   * Bytes, few enough, copied.
   *
   * @param length the most that are allowed; 0 for no limit
   */
  public static byte[] bytes(String label, byte @Nullable [] value, int length) {
    byte[] given = required(label, value);
    if (length > 0 && given.length > length) {
      throw refused(
          label,
          "has %d bytes; %d fit".formatted(given.length, length),
          "Shorten it, or raise @Column(length).");
    }
    return given.clone();
  }

  /** {@link #bytes}, or null. */
  public static byte @Nullable [] bytesOrNull(String label, byte @Nullable [] value, int length) {
    return value == null ? null : bytes(label, value, length);
  }

  /** The current moment of the system's clock, cut to microseconds. */
  public static Instant now() {
    return now(Clock.systemUTC());
  }

  /** The current moment of this clock, cut to microseconds. */
  public static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The date of this moment in UTC. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  static ValidationException refused(String label, String problem, String remedy) {
    return new ValidationException(List.of(new Violation(label, problem, remedy)));
  }
}
