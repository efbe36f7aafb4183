/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.Ref;
import dev.ashlar.ValidationException;
import dev.ashlar.Violation;
import dev.ashlar.internal.Decimals;
import dev.ashlar.sql.kind.TextualKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

  /** A character: not NUL, and not half of a surrogate pair. */
  public static char character(String label, char value) {
    Texts.sendable(label, String.valueOf(value));
    return value;
  }

  /** {@link #character}, or null. */
  public static @Nullable Character characterOrNull(String label, @Nullable Character value) {
    return value == null ? null : (Character) character(label, value);
  }

  /** A number of 8 bits. */
  public static byte tinyint(String label, int value) {
    return (byte) within(label, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** A number of 16 bits. */
  public static short smallint(String label, int value) {
    return (short) within(label, value, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  private static int within(String label, int value, int least, int most) {
    if (value < least || value > most) {
      throw refused(label, "is outside %s to %s".formatted(least, most), "Give a number within.");
    }
    return value;
  }

  /** A finite number; {@code -0.0f} becomes {@code 0.0f}. */
  public static float single(String label, float value) {
    if (!Float.isFinite(value)) {
      throw refused(label, "is not a finite number", "Databases disagree about NaN and infinity.");
    }
    return value == 0.0f ? 0.0f : value;
  }

  /** {@link #single}, or null. */
  public static @Nullable Float singleOrNull(String label, @Nullable Float value) {
    return value == null ? null : (Float) single(label, value);
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
          "has %s digits before the point; %s fit".formatted(before, precision - scale),
          "Raise @Column(precision), or mend the value.");
    }
    return Decimals.inScale(given, scale);
  }

  /** The number itself, when no digit of it is lost at this scale. */
  public static BigDecimal exact(String label, BigDecimal given, int scale) {
    long after = Decimals.digitsAfter(given);
    if (after > scale) {
      throw refused(
          label,
          "has %s digits after the point; %s are kept".formatted(after, scale),
          "Round it first, or raise @Column(scale).");
    }
    return given;
  }

  /** {@link #decimal}, or null. */
  public static @Nullable BigDecimal decimalOrNull(
      String label, @Nullable BigDecimal value, int precision, int scale) {
    return value == null ? null : decimal(label, value, precision, scale);
  }

  /**
   * A whole number of few enough digits.
   *
   * @param precision the most digits that are allowed
   */
  public static BigInteger whole(String label, @Nullable BigInteger value, int precision) {
    BigInteger given = required(label, value);
    // More bits than this are more digits, without counting them.
    if (given.bitLength() > 4 * precision || new BigDecimal(given).precision() > precision) {
      throw refused(
          label,
          "has more than %s digits".formatted(precision),
          "Raise @Column(precision), or mend the value.");
    }
    return given;
  }

  /** {@link #whole}, or null. */
  public static @Nullable BigInteger wholeOrNull(
      String label, @Nullable BigInteger value, int precision) {
    return value == null ? null : whole(label, value, precision);
  }

  /** A moment of the years 1 to 9999 in UTC, cut to microseconds. */
  public static Instant instant(String label, @Nullable Instant value) {
    Instant moment = required(label, value).truncatedTo(ChronoUnit.MICROS);
    if (moment.isBefore(Times.FIRST) || moment.isAfter(Times.LAST)) {
      throw Times.outside(label);
    }
    return moment;
  }

  /** {@link #instant}, or null. */
  public static @Nullable Instant instantOrNull(String label, @Nullable Instant value) {
    return value == null ? null : instant(label, value);
  }

  /** The same moment in UTC, as {@link #instant} has it: the offset is not kept. */
  public static OffsetDateTime offsetDateTime(String label, @Nullable OffsetDateTime value) {
    return instant(label, required(label, value).toInstant()).atOffset(ZoneOffset.UTC);
  }

  /** {@link #offsetDateTime}, or null. */
  public static @Nullable OffsetDateTime offsetDateTimeOrNull(
      String label, @Nullable OffsetDateTime value) {
    return value == null ? null : offsetDateTime(label, value);
  }

  /** A date and time of the years 1 to 9999, cut to microseconds. */
  public static LocalDateTime dateTime(String label, @Nullable LocalDateTime value) {
    LocalDateTime given = required(label, value);
    Times.check(label, given.getYear());
    return given.truncatedTo(ChronoUnit.MICROS);
  }

  /** {@link #dateTime}, or null. */
  public static @Nullable LocalDateTime dateTimeOrNull(
      String label, @Nullable LocalDateTime value) {
    return value == null ? null : dateTime(label, value);
  }

  /** A date of the years 1 to 9999. */
  public static LocalDate date(String label, @Nullable LocalDate value) {
    LocalDate date = required(label, value);
    Times.check(label, date.getYear());
    return date;
  }

  /** {@link #date}, or null. */
  public static @Nullable LocalDate dateOrNull(String label, @Nullable LocalDate value) {
    return value == null ? null : date(label, value);
  }

  /** A time, cut to microseconds. */
  public static LocalTime time(String label, @Nullable LocalTime value) {
    return required(label, value).truncatedTo(ChronoUnit.MICROS);
  }

  /** {@link #time}, or null. */
  public static @Nullable LocalTime timeOrNull(String label, @Nullable LocalTime value) {
    return value == null ? null : time(label, value);
  }

  /** A length of time of less than 292,000 years, cut to microseconds towards zero. */
  public static Duration duration(String label, @Nullable Duration value) {
    return Times.inMicros(label, required(label, value));
  }

  /** {@link #duration}, or null. */
  public static @Nullable Duration durationOrNull(String label, @Nullable Duration value) {
    return value == null ? null : duration(label, value);
  }

  /** One of the years 1 to 9999. */
  public static Year year(String label, @Nullable Year value) {
    Year year = required(label, value);
    Times.check(label, year.getValue());
    return year;
  }

  /** {@link #year}, or null. */
  public static @Nullable Year yearOrNull(String label, @Nullable Year value) {
    return value == null ? null : year(label, value);
  }

  /** A month of the years 1 to 9999. */
  public static YearMonth yearMonth(String label, @Nullable YearMonth value) {
    YearMonth month = required(label, value);
    Times.check(label, month.getYear());
    return month;
  }

  /** {@link #yearMonth}, or null. */
  public static @Nullable YearMonth yearMonthOrNull(String label, @Nullable YearMonth value) {
    return value == null ? null : yearMonth(label, value);
  }

  /**
   * A value of a kind that is kept as text, in the one form that is read again.
   *
   * <pre>{@code
   * InetAddress address = Values.kept("Visit.address", Kinds.INET_ADDRESS, value);
   * }</pre>
   */
  public static <T> T kept(String label, TextualKind<T> kind, @Nullable T value) {
    T given = required(label, value);
    kind.refusal(given)
        .ifPresent(
            wrong -> {
              throw refused(label, wrong.problem(), wrong.remedy());
            });
    return kind.parse(kind.text(given));
  }

  /** {@link #kept}, or null. */
  public static <T> @Nullable T keptOrNull(String label, TextualKind<T> kind, @Nullable T value) {
    return value == null ? null : kept(label, kind, value);
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
          "has %s bytes; %s fit".formatted(given.length, length),
          "Shorten it, or raise @Column(length).");
    }
    return given.clone();
  }

  /** {@link #bytes}, or null. */
  public static byte @Nullable [] bytesOrNull(String label, byte @Nullable [] value, int length) {
    return value == null ? null : bytes(label, value, length);
  }

  /**
   * The elements, each of them checked, as an unmodifiable list.
   *
   * <pre>{@code
   * Values.list("Post.tags", value, each -> Values.text("Post.tags", each, 40));
   * }</pre>
   *
   * @param element checks one of them; what it refuses is told with the element's index, {@code
   *     Post.tags[3]}
   */
  public static <E> List<E> list(
      String label, @Nullable List<? extends E> value, UnaryOperator<E> element) {
    return Lists.checked(label, required(label, value), element);
  }

  /** {@link #list}, or null. */
  public static <E> @Nullable List<E> listOrNull(
      String label, @Nullable List<? extends E> value, UnaryOperator<E> element) {
    return value == null ? null : list(label, value, element);
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

  /**
   * For a value that is refused before anything is sent.
   *
   * @param label the component: {@code "User.email"}
   * @param problem what is wrong with it, after the label
   * @param remedy what to do, as a sentence
   */
  public static ValidationException refused(String label, String problem, String remedy) {
    return new ValidationException(List.of(new Violation(label, problem, remedy)));
  }
}
