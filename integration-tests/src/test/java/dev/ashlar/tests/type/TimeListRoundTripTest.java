/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.BasketChange;
import dev.ashlar.tests.model.lists.BasketDraft;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.support.RawSql;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written into a list is what is read, for every kind of time and length of time. */
@EveryDatabase
final class TimeListRoundTripTest {

  private BasketMapper baskets;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    baskets = new BasketMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  void momentsAreKept() {
    new Baskets<Instant>(
            sql,
            baskets,
            "moments",
            "timestamptz",
            false,
            it -> sql.moment(it.toString()),
            Instant::toString,
            BasketDraft::moments,
            BasketChange::moments,
            b -> b.moments())
        .keeps(
            List.of(
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("2024-03-31T01:30:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z")));
  }

  @Test
  void momentsWithAnOffsetAreKept() {
    new Baskets<OffsetDateTime>(
            sql,
            baskets,
            "offsets",
            "timestamptz",
            false,
            it -> sql.moment(it.toInstant().toString()),
            it -> it.toInstant().toString(),
            BasketDraft::offsets,
            BasketChange::offsets,
            b -> b.offsets())
        .keeps(
            List.of(
                OffsetDateTime.parse("0001-01-01T00:00Z"),
                OffsetDateTime.parse("2024-10-27T01:30:00.5Z"),
                OffsetDateTime.parse("9999-12-31T23:59:59.999999Z")));
  }

  @Test
  void datesWithTimesAreKept() {
    new Baskets<LocalDateTime>(
            sql,
            baskets,
            "locals",
            "timestamp",
            false,
            it -> sql.dateTime(it.toString()),
            LocalDateTime::toString,
            BasketDraft::locals,
            BasketChange::locals,
            b -> b.locals())
        .keeps(
            List.of(
                LocalDateTime.parse("0001-01-01T00:00:00.000001"),
                LocalDateTime.parse("2024-03-31T02:30:00"),
                LocalDateTime.parse("9999-12-31T23:59:59.999999")));
  }

  @Test
  void datesAreKept() {
    new Baskets<LocalDate>(
            sql,
            baskets,
            "days",
            "date",
            false,
            it -> sql.date(it.toString()),
            LocalDate::toString,
            BasketDraft::days,
            BasketChange::days,
            b -> b.days())
        .keeps(
            List.of(
                LocalDate.parse("0001-01-01"),
                LocalDate.parse("0031-02-28"),
                LocalDate.parse("1582-10-10"),
                LocalDate.parse("2024-02-29"),
                LocalDate.parse("9999-12-31")));
  }

  @Test
  void timesAreKept() {
    new Baskets<LocalTime>(
            sql,
            baskets,
            "hours",
            "time",
            false,
            it -> sql.time(it.toString()),
            LocalTime::toString,
            BasketDraft::hours,
            BasketChange::hours,
            b -> b.hours())
        .keeps(
            List.of(
                LocalTime.parse("00:00:00.000001"),
                LocalTime.parse("12:34:56"),
                LocalTime.parse("23:59:59.999999")));
  }

  @Test
  void lengthsOfTimeAreKept() {
    new Baskets<Duration>(
            sql,
            baskets,
            "spans",
            "bigint",
            false,
            it -> String.valueOf(micros(it)),
            it -> String.valueOf(micros(it)),
            BasketDraft::spans,
            BasketChange::spans,
            b -> b.spans())
        .keeps(
            List.of(
                Duration.ZERO,
                Duration.ofSeconds(-2, 500_000_000),
                Duration.ofDays(100_000_000),
                Duration.ofDays(-100_000_000)));
  }

  @Test
  void yearsAreKept() {
    new Baskets<Year>(
            sql,
            baskets,
            "years",
            "smallint",
            true,
            Year::toString,
            Year::toString,
            BasketDraft::years,
            BasketChange::years,
            b -> b.years())
        .keeps(List.of(Year.of(1), Year.of(31), Year.of(2024), Year.of(9999)));
  }

  @Test
  void monthsAreKept() {
    new Baskets<YearMonth>(
            sql,
            baskets,
            "months",
            "date",
            false,
            it -> sql.date(it.atDay(1).toString()),
            YearMonth::toString,
            BasketDraft::months,
            BasketChange::months,
            b -> b.months())
        .keeps(List.of(YearMonth.of(1, 1), YearMonth.of(2024, 2), YearMonth.of(9999, 12)));
  }

  private static BigInteger micros(Duration value) {
    return BigInteger.valueOf(value.getSeconds())
        .multiply(BigInteger.valueOf(1_000_000))
        .add(BigInteger.valueOf(value.getNano() / 1_000));
  }
}
