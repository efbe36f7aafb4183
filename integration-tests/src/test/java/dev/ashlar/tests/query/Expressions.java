/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.when;

import dev.ashlar.query.Selectable;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardFields;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expressions beside their meaning in Java. */
final class Expressions {

  static final List<Double> REALS =
      List.of(
          0.0,
          0.5,
          -0.5,
          1.5,
          2.5,
          -2.5,
          0.49999999999999994,
          4503599627370495.5,
          1e300,
          -1e300,
          9.2e18,
          -9.3e18,
          2.4,
          -2.6,
          1e-300);

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          " a ",
          "aB",
          "aBaB",
          "\t\uffee ",
          "\ud83d\ude00",
          "a\ud83d\ude00B\n",
          "\n",
          "b\nc\n",
          "a$1\\",
          "ij IJ z",
          "%_");

  static final List<LocalDateTime> MOMENTS =
      List.of(
          LocalDateTime.of(1, 1, 1, 0, 0),
          LocalDateTime.parse("9999-12-31T23:59:59.999999"),
          LocalDateTime.parse("2024-02-29T12:34:56.789012"),
          LocalDateTime.parse("2026-03-29T02:30:00.5"), // skipped where clocks go forward
          LocalDateTime.parse("2026-10-25T02:30:00.25"), // twice where they go back
          LocalDateTime.parse("2027-01-03T23:59:59.000001"), // a Sunday
          LocalDateTime.parse("2026-12-31T00:00:00"),
          LocalDateTime.parse("1969-12-31T23:59:59.999999"));

  private static final List<ChronoUnit> UNITS =
      List.of(
          ChronoUnit.SECONDS,
          ChronoUnit.MINUTES,
          ChronoUnit.HOURS,
          ChronoUnit.DAYS,
          ChronoUnit.WEEKS,
          ChronoUnit.MONTHS,
          ChronoUnit.YEARS);

  private Expressions() {}

  /**
   * An expression.
   *
   * @param meaning its value for a row; an {@link ArithmeticException} where it is refused
   */
  record Row(
      String name,
      Function<ShardFields, ? extends Selectable<?>> asked,
      Function<Shard, @Nullable Object> meaning) {}

  private interface OfLongs {
    @Nullable Object of(long large, long small);
  }

  static final List<Row> ROWS =
      List.of(
          row(
              "large/small",
              s -> s.large().dividedBy(s.small().toLong()),
              longs(Expressions::quotient)),
          row(
              "small/large",
              s -> s.small().toLong().dividedBy(s.large()),
              longs((a, b) -> quotient(b, a))),
          row(
              "large%small",
              s -> s.large().remainder(s.small().toLong()), longs((a, b) -> b == 0 ? null : a % b)),
          row("large-small", s -> s.large().minus(s.small().toLong()), longs(Math::subtractExact)),
          row(
              "small-large",
              s -> s.small().toLong().minus(s.large()),
              longs((a, b) -> Math.subtractExact(b, a))),
          row("large+small", s -> s.large().plus(s.small().toLong()), longs(Math::addExact)),
          row("large*small", s -> s.large().times(s.small().toLong()), longs(Math::multiplyExact)),
          row("large/-1", s -> s.large().dividedBy(-1), large(a -> quotient(a, -1))),
          row("large/0", s -> s.large().dividedBy(0), large(a -> null)),
          row("large%-1", s -> s.large().remainder(-1), large(a -> 0L)),
          row("large%7", s -> s.large().remainder(7), large(a -> a % 7)),
          row("small/3", s -> s.small().dividedBy(3), small(a -> a / 3)),
          row("small/-1", s -> s.small().dividedBy(-1), small(a -> Math.toIntExact(-(long) a))),
          row("small%2", s -> s.small().remainder(2), small(a -> a % 2)),
          row(
              "tiny/4",
              s -> s.tiny().dividedBy(4),
              s -> s.tiny().map(a -> (byte) (a / 4)).orElse(null)),
          row(
              "tiny%tiny",
              s -> s.tiny().remainder(s.tiny()),
              s -> s.tiny().map(a -> a == 0 ? null : (byte) 0).orElse(null)),
          row("-large", s -> s.large().negate(), large(Math::negateExact)),
          row("-small", s -> s.small().negate(), small(Math::negateExact)),
          row("-brief", s -> s.brief().negate(), s -> s.brief().map(a -> (short) -a).orElse(null)),
          row(
              "|large|",
              s -> s.large().abs(),
              large(a -> a == Long.MIN_VALUE ? Math.negateExact(a) : Math.abs(a))),
          row(
              "|small|",
              s -> s.small().abs(),
              small(a -> a == Integer.MIN_VALUE ? Math.negateExact(a) : Math.abs(a))),
          row("large.toDouble", s -> s.large().toDouble(), large(a -> (double) a)),
          row("small.toLong", s -> s.small().toLong(), small(a -> (long) a)),
          row("small.toLong*2", s -> s.small().toLong().times(2), small(a -> a * 2L)),
          row("-ratio", s -> s.ratio().negate(), real(a -> 0.0 - a)),
          row("|ratio|", s -> s.ratio().abs(), real(Math::abs)),
          row("ratio/3", s -> s.ratio().dividedBy(3), real(a -> a / 3)),
          row("ratio/0", s -> s.ratio().dividedBy(0), real(a -> null)),
          row("ratio/1e-300", s -> s.ratio().dividedBy(1e-300), real(a -> finite(a / 1e-300))),
          row("floor", s -> s.ratio().floor(), real(a -> Math.floor(a) + 0.0)),
          row("ceiling", s -> s.ratio().ceiling(), real(a -> Math.ceil(a) + 0.0)),
          row(
              "round",
              s -> s.ratio().round(),
              real(a -> new BigDecimal(a).setScale(0, RoundingMode.HALF_UP).doubleValue())),
          row(
              "ratio.toLong",
              s -> s.ratio().toLong(),
              real(a -> new BigDecimal(a).toBigInteger().longValueExact())),
          row(
              "floor*2",
              s -> s.ratio().floor().times(2).minus(1),
              real(a -> Math.floor(a) * 2 - 1)),
          row("lower", s -> s.word().lower(), word(a -> a.toLowerCase(Locale.ROOT))),
          row("upper", s -> s.word().upper(), word(a -> a.toUpperCase(Locale.ROOT))),
          row("trim", s -> s.word().trim(), word(Expressions::trimmed)),
          row("length", s -> s.word().length(), word(a -> a.codePointCount(0, a.length()))),
          row("substring(1)", s -> s.word().substring(1), word(a -> a)),
          row("substring(2)", s -> s.word().substring(2), word(a -> part(a, 2, 99))),
          row("substring(2,1)", s -> s.word().substring(2, 1), word(a -> part(a, 2, 1))),
          row("substring(1,0)", s -> s.word().substring(1, 0), word(a -> "")),
          row("substring(3,2)", s -> s.word().substring(3, 2), word(a -> part(a, 3, 2))),
          row("substring(100)", s -> s.word().substring(100), word(a -> "")),
          row("substring(max)", s -> s.word().substring(Integer.MAX_VALUE, 2), word(a -> "")),
          row("replace", s -> s.word().replace("aB", "$1\\"), word(a -> a.replace("aB", "$1\\"))),
          row(
              "replace by nothing",
              s -> s.word().replace("\n", ""),
              word(a -> a.replace("\n", ""))),
          row(
              "chain",
              s -> s.word().concat("!").upper().substring(1, 3).length().plus(1),
              word(a -> Math.min(3, a.codePointCount(0, a.length()) + 1) + 1)),
          row("orElse", s -> s.word().orElse("-"), s -> s.word().orElse("-")),
          row("orElse of numbers", s -> s.small().orElse(9), s -> s.small().orElse(9)),
          row(
              "orElse other",
              s -> s.large().orElse(s.small().toLong()),
              s ->
                  s.large().isPresent()
                      ? s.large().get()
                      : s.small().map(a -> (long) a).orElse(null)),
          row(
              "case of texts",
              s -> when(s.large().gt(0)).then("+").when(s.large().lt(0)).then("-").orElse("0"),
              s ->
                  s.large().isEmpty() || s.large().get() == 0
                      ? "0"
                      : s.large().get() > 0 ? "+" : "-"),
          row(
              "case of ints",
              s -> when(s.large().gt(0)).then(1).orNull(),
              large(a -> a > 0 ? 1 : null)),
          row(
              "case of longs",
              s -> when(s.large().gt(0)).then(1L << 40).orElse(s.large()),
              large(a -> a > 0 ? (Long) (1L << 40) : a)),
          row(
              "case of reals",
              s -> when(s.ratio().gt(0)).then(0.5).orElse(s.ratio()),
              real(a -> a > 0 ? (Double) 0.5 : a)),
          row(
              "case of booleans",
              s -> when(s.large().gt(0)).then(true).orElse(false),
              s -> s.large().isPresent() && s.large().get() > 0),
          row(
              "case of columns",
              s ->
                  when(s.word().eq("aB"))
                      .then(s.small())
                      .when(s.word().eq(""))
                      .then(s.small().negate())
                      .orElse(-5),
              s ->
                  s.word().isEmpty()
                      ? Integer.valueOf(-5)
                      : s.word().get().equals("aB")
                          ? s.small().orElse(null)
                          : s.word().get().isEmpty()
                              ? s.small().map(Math::negateExact).orElse(null)
                              : Integer.valueOf(-5)),
          row(
              "computed case",
              s -> when(s.large().gt(0)).then(1).orElse(2).times(3).plus(1),
              s -> s.large().isPresent() && s.large().get() > 0 ? 4 : 7),
          row(
              "length of case",
              s -> when(s.large().gt(0)).then("abc").orElse(s.word()).concat("x").length(),
              s ->
                  s.large().isPresent() && s.large().get() > 0
                      ? (Integer) 4
                      : s.word().map(a -> a.codePointCount(0, a.length()) + 1).orElse(null)),
          row("nullIf", s -> s.large().nullIf(7L), large(a -> a == 7 ? null : a)),
          row("nullIf text", s -> s.word().nullIf("aB"), word(a -> a.equals("aB") ? null : a)));

  /** Those of moments and dates, by each part and unit. */
  static List<Row> ofTimes() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("year", s -> s.moment().year(), moment(a -> a.getYear())));
    rows.add(row("month", s -> s.moment().month(), moment(a -> a.getMonthValue())));
    rows.add(row("day", s -> s.moment().day(), moment(a -> a.getDayOfMonth())));
    rows.add(row("hour", s -> s.moment().hour(), moment(a -> a.getHour())));
    rows.add(row("local year", s -> s.local().year(), local(a -> a.getYear())));
    rows.add(row("local hour", s -> s.local().hour(), local(a -> a.getHour())));
    rows.add(row("date's year", s -> s.day().year(), day(a -> a.getYear())));
    rows.add(row("date's month", s -> s.day().month(), day(a -> a.getMonthValue())));
    rows.add(row("date's day", s -> s.day().day(), day(a -> a.getDayOfMonth())));
    rows.add(row("date to DAYS", s -> s.day().truncatedTo(ChronoUnit.DAYS), day(a -> a)));
    rows.add(
        row(
            "month of a month's start",
            s -> s.moment().truncatedTo(ChronoUnit.MONTHS).month().plus(1),
            moment(a -> a.getMonthValue() + 1)));
    for (ChronoUnit unit : UNITS) {
      rows.add(
          row(
              "moment to " + unit.name(),
              s -> s.moment().truncatedTo(unit),
              moment(a -> truncated(a, unit).toInstant(ZoneOffset.UTC))));
      rows.add(
          row(
              "local to " + unit.name(),
              s -> s.local().truncatedTo(unit),
              local(a -> truncated(a, unit))));
      if (unit.compareTo(ChronoUnit.WEEKS) >= 0) {
        rows.add(
            row(
                "date to " + unit.name(),
                s -> s.day().truncatedTo(unit),
                day(a -> truncated(a.atStartOfDay(), unit).toLocalDate())));
      }
    }
    return rows;
  }

  private static LocalDateTime truncated(LocalDateTime moment, ChronoUnit unit) {
    LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> moment.truncatedTo(unit);
    };
  }

  private static Function<Shard, @Nullable Object> moment(
      Function<LocalDateTime, @Nullable Object> meaning) {
    return s ->
        s.moment().isEmpty()
            ? null
            : meaning.apply(LocalDateTime.ofInstant(s.moment().get(), ZoneOffset.UTC));
  }

  private static Function<Shard, @Nullable Object> local(
      Function<LocalDateTime, @Nullable Object> meaning) {
    return s -> s.local().isEmpty() ? null : meaning.apply(s.local().get());
  }

  private static Function<Shard, @Nullable Object> day(
      Function<LocalDate, @Nullable Object> meaning) {
    return s -> s.day().isEmpty() ? null : meaning.apply(s.day().get());
  }

  private static Row row(
      String name,
      Function<ShardFields, ? extends Selectable<?>> asked,
      Function<Shard, @Nullable Object> meaning) {
    return new Row(name, asked, meaning);
  }

  private static Function<Shard, @Nullable Object> longs(OfLongs meaning) {
    return s ->
        s.large().isEmpty() || s.small().isEmpty()
            ? null
            : meaning.of(s.large().get(), s.small().get());
  }

  private static Function<Shard, @Nullable Object> large(Function<Long, @Nullable Object> meaning) {
    return s -> s.large().isEmpty() ? null : meaning.apply(s.large().get());
  }

  private static Function<Shard, @Nullable Object> small(
      Function<Integer, @Nullable Object> meaning) {
    return s -> s.small().isEmpty() ? null : meaning.apply(s.small().get());
  }

  private static Function<Shard, @Nullable Object> real(
      Function<Double, @Nullable Object> meaning) {
    return s -> s.ratio().isEmpty() ? null : meaning.apply(s.ratio().get());
  }

  private static Function<Shard, @Nullable Object> word(
      Function<String, @Nullable Object> meaning) {
    return s -> s.word().isEmpty() ? null : meaning.apply(s.word().get());
  }

  private static @Nullable Long quotient(long a, long b) {
    return b == 0 ? null : BigInteger.valueOf(a).divide(BigInteger.valueOf(b)).longValueExact();
  }

  private static double finite(double value) {
    if (Double.isInfinite(value)) {
      throw new ArithmeticException("too large");
    }
    return value;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  private static String part(String text, int from, int length) {
    return text.codePoints()
        .skip(from - 1)
        .limit(length)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
