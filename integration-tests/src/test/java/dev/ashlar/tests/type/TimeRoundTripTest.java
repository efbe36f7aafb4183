/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Equatable;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.support.RawSql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link RoundTripTest} says, of times: to the microsecond, from year 0001 to 9999. */
@EveryDatabase(drivers = true)
final class TimeRoundTripTest {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

  private PebbleMapper pebbles;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    pebbles = Pebbles.on(database);
    sql = RawSql.on(database);
  }

  /** What every test below does with its column. */
  private <T> Pebbles<T> column(
      String name,
      Function<T, String> literal,
      BiConsumer<PebbleDraft, @Nullable T> draft,
      BiConsumer<PebbleChange, @Nullable T> change,
      Function<Pebble, @Nullable T> read,
      Function<PebbleFields, Equatable<T>> field) {
    return new Pebbles<>(sql, pebbles, name, literal, draft, change, read, field);
  }

  @Test
  @Shows(
      "Moments are kept in UTC with microseconds; what is smaller is cut off, so that what is"
          + " written is what is read.")
  void momentsAreKeptInMicroseconds() {
    var moment =
        column(
            "moment",
            it -> sql.moment(MOMENT.format(it)),
            PebbleDraft::moment,
            PebbleChange::moment,
            p -> p.moment(),
            p -> p.moment());
    moment.keeps(
        Instant.parse("2026-01-02T03:04:05.123456Z"),
        Instant.parse("2026-01-02T03:04:05Z"),
        Instant.EPOCH,
        Instant.parse("1969-12-31T23:59:59.999999Z"),
        Instant.parse("0001-01-01T00:00:00Z"),
        Instant.parse("9999-12-31T23:59:59.999999Z"),
        Instant.parse("1582-10-10T12:00:00Z"),
        Instant.parse("1883-11-18T17:00:00Z"),
        Instant.parse("2026-03-29T01:30:00Z"),
        Instant.parse("2026-10-25T00:30:00Z"),
        Instant.parse("2026-10-25T01:30:00Z"),
        Instant.parse("2016-12-31T23:59:59.999999Z"));
    moment.turns(
        Instant.parse("2026-01-02T03:04:05.123456999Z"),
        Instant.parse("2026-01-02T03:04:05.123456Z"));
    moment.turns(
        Instant.parse("1969-12-31T23:59:59.999999999Z"),
        Instant.parse("1969-12-31T23:59:59.999999Z"));
    moment.turns(
        Instant.parse("9999-12-31T23:59:59.999999999Z"),
        Instant.parse("9999-12-31T23:59:59.999999Z"));
  }

  @Test
  @Shows(
      "Moments are kept in UTC with microseconds; what is smaller is cut off, so that what is"
          + " written is what is read.")
  void momentsWithAnOffsetAreKeptInUtc() {
    var stamp =
        column(
            "stamp",
            it -> sql.moment(MOMENT.format(it)),
            PebbleDraft::stamp,
            PebbleChange::stamp,
            p -> p.stamp(),
            p -> p.stamp());
    stamp.keeps(
        OffsetDateTime.parse("2026-01-02T03:04:05.123456Z"),
        OffsetDateTime.parse("1969-12-31T23:59:59.999999Z"),
        OffsetDateTime.parse("0001-01-01T00:00:00Z"),
        OffsetDateTime.parse("0031-06-15T12:00:00Z"),
        OffsetDateTime.parse("9999-12-31T23:59:59.999999Z"));
    stamp.turns(
        OffsetDateTime.parse("2026-01-02T03:04:05.123456999+05:45"),
        OffsetDateTime.parse("2026-01-01T21:19:05.123456Z"));
    stamp.turns(
        OffsetDateTime.parse("0001-01-01T14:00:00+14:00"),
        OffsetDateTime.parse("0001-01-01T00:00:00Z"));
  }

  @Test
  @Shows(
      "Local dates and times are kept as a clock shows them, in the hours that summer time skips as"
          + " well.")
  void localDatesAndTimesAreKeptInMicroseconds() {
    var local =
        column(
            "local",
            it -> sql.dateTime(LOCAL.format(it)),
            PebbleDraft::local,
            PebbleChange::local,
            p -> p.local(),
            p -> p.local());
    local.keeps(
        LocalDateTime.parse("2026-01-02T03:04:05.123456"),
        LocalDateTime.parse("1970-01-01T00:00:00"),
        LocalDateTime.parse("1969-12-31T23:59:59.999999"),
        LocalDateTime.parse("0001-01-01T00:00:00"),
        LocalDateTime.parse("0031-06-15T12:00:00"),
        LocalDateTime.parse("9999-12-31T23:59:59.999999"),
        LocalDateTime.parse("1582-10-10T12:00:00"),
        LocalDateTime.parse("2026-03-29T02:30:00"),
        LocalDateTime.parse("2026-10-25T02:30:00"));
    local.turns(
        LocalDateTime.parse("2026-01-02T03:04:05.123456999"),
        LocalDateTime.parse("2026-01-02T03:04:05.123456"));
    local.turns(
        LocalDateTime.parse("9999-12-31T23:59:59.999999999"),
        LocalDateTime.parse("9999-12-31T23:59:59.999999"));
  }

  @Test
  @Shows(
      "Local dates and times are kept as a clock shows them, in the hours that summer time skips as"
          + " well.")
  void datesAreKept() {
    column(
            "day",
            it -> sql.date(it.toString()),
            PebbleDraft::day,
            PebbleChange::day,
            p -> p.day(),
            p -> p.day())
        .keeps(
            LocalDate.of(2026, 1, 2),
            LocalDate.EPOCH,
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(4, 2, 29),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2018, 11, 4));
  }

  @Test
  @Shows(
      "Local dates and times are kept as a clock shows them, in the hours that summer time skips as"
          + " well.")
  void timesAreKeptInMicroseconds() {
    var hour =
        column(
            "hour",
            it -> sql.time(HOUR.format(it)),
            PebbleDraft::hour,
            PebbleChange::hour,
            p -> p.hour(),
            p -> p.hour());
    hour.keeps(
        LocalTime.MIDNIGHT,
        LocalTime.NOON,
        LocalTime.parse("00:00:00.000001"),
        LocalTime.parse("02:30:00"),
        LocalTime.parse("12:34:56.789012"),
        LocalTime.parse("23:59:59.999999"));
    hour.turns(LocalTime.MAX, LocalTime.parse("23:59:59.999999"));
  }

  @Test
  void lengthsOfTimeAreKeptInMicroseconds() {
    var span =
        column(
            "span",
            it -> String.valueOf(it.dividedBy(Duration.ofNanos(1000))),
            PebbleDraft::span,
            PebbleChange::span,
            p -> p.span(),
            p -> p.span());
    span.keeps(
        Duration.ZERO,
        Duration.parse("PT0.000001S"),
        Duration.parse("PT-0.000001S"),
        Duration.parse("PT1H30M0.5S"),
        Duration.ofDays(-365_000),
        Duration.ofDays(100_000_000),
        Duration.ofSeconds(9_223_372_036_854L, 775_807_000),
        Duration.ofSeconds(-9_223_372_036_854L, -775_807_000));
    span.turns(Duration.ofNanos(1_999), Duration.ofNanos(1_000));
    span.turns(Duration.ofNanos(-1_999), Duration.ofNanos(-1_000));
    span.turns(Duration.ofNanos(999), Duration.ZERO);
  }

  @Test
  void yearsAreKept() {
    column(
            "year",
            it -> String.valueOf(it.getValue()),
            PebbleDraft::year,
            PebbleChange::year,
            p -> p.year(),
            p -> p.year())
        .keeps(Year.of(2026), Year.of(1), Year.of(31), Year.of(9999));
  }

  @Test
  void monthsAreKept() {
    column(
            "month",
            it -> sql.yearMonth(it.toString()),
            PebbleDraft::month,
            PebbleChange::month,
            p -> p.month(),
            p -> p.month())
        .keeps(
            YearMonth.of(2026, 2),
            YearMonth.of(1, 1),
            YearMonth.of(31, 6),
            YearMonth.of(1582, 10),
            YearMonth.of(9999, 12));
  }
}
