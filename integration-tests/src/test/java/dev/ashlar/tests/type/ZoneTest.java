/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Brick;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.WatchedSource;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Neither the zone of the JVM nor that of the session changes a moment or a date. */
@EveryDatabase(drivers = true)
@Isolated
final class ZoneTest {

  /** Hours that summer time skips or repeats in the zones below, and moments of odd offsets. */
  private static final List<Instant> MOMENTS =
      List.of(
          Instant.parse("2026-03-29T01:30:00.123456Z"),
          Instant.parse("2026-03-08T07:30:00Z"),
          Instant.parse("2026-11-01T05:30:00Z"),
          Instant.parse("2011-12-30T12:00:00Z"),
          Instant.parse("1883-11-18T17:00:00Z"),
          Instant.parse("0001-01-01T00:00:00Z"),
          Instant.parse("9999-12-31T23:59:59.999999Z"));

  /** Days that do not exist, or do not begin at midnight, in one of the zones below. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2011, 12, 30),
          LocalDate.of(2018, 11, 4),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31));

  /** Times that a clock skips or shows twice in one of the zones below. */
  private static final List<LocalDateTime> LOCALS =
      List.of(
          LocalDateTime.parse("2026-03-08T02:30:00"),
          LocalDateTime.parse("2026-11-01T01:30:00.123456"),
          LocalDateTime.parse("2018-11-04T00:30:00"),
          LocalDateTime.parse("2011-12-30T12:00:00"),
          LocalDateTime.parse("0001-01-01T00:00:00"));

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "America/New_York",
          "America/Sao_Paulo",
          "Pacific/Apia",
          "Pacific/Kiritimati",
          "Asia/Kathmandu");

  private final TimeZone before = TimeZone.getDefault();
  private TestDatabase database;
  private PebbleMapper pebbles;

  @BeforeEach
  void createTables(TestDatabase current) {
    database = current;
    pebbles = Pebbles.on(current);
  }

  @AfterEach
  void restoreZone() {
    zoneOfTheJvm(before);
  }

  @Test
  @Shows("The zone of the JVM does not matter.")
  void zoneOfTheJvmDoesNotMatter() {
    for (String writer : ZONES) {
      zoneOfTheJvm(TimeZone.getTimeZone(writer));
      write(pebbles);
      for (String reader : ZONES) {
        zoneOfTheJvm(TimeZone.getTimeZone(reader));
        assertThat(read(pebbles)).as("%s to %s", writer, reader).isEqualTo(expected());
      }
      assertEachIsFound(pebbles);
      pebbles.deleteAll();
    }
  }

  @Test
  @Shows("The zone of the session does not matter.")
  void zoneOfTheSessionDoesNotMatter() {
    for (String writer : ZONES) {
      write(inSessionOf(writer));
      for (String reader : ZONES) {
        assertThat(read(inSessionOf(reader))).as("%s to %s", writer, reader).isEqualTo(expected());
      }
      assertEachIsFound(inSessionOf(writer));
      pebbles.deleteAll();
    }
  }

  @Test
  @Shows("Moments that the database fills in are in UTC, whatever its own zone.")
  void defaultsOfTheDatabaseAreInUtc() {
    RawSql sql = RawSql.on(database);
    for (String zone : ZONES) {
      zoneOfTheJvm(TimeZone.getTimeZone(zone));
      Instant start = Instant.now().minusMillis(2);
      sql.run("INSERT INTO \"bricks\" (\"id\") VALUES (7)");
      BrickMapper bricks = new BrickMapper(Database.connect(database.dataSource()));
      Brick brick = bricks.getById(7);
      assertThat(brick.seenAt()).isBetween(start, Instant.now().plus(Duration.ofMillis(2)));
      assertThat(brick.seenOn())
          .isBetween(LocalDate.ofInstant(start, ZoneOffset.UTC), LocalDate.now(ZoneOffset.UTC));
      bricks.deleteAll();
    }
  }

  private static void write(PebbleMapper mapper) {
    for (int i = 0; i < MOMENTS.size(); i++) {
      Instant moment = MOMENTS.get(i);
      LocalDate day = DAYS.get(i % DAYS.size());
      LocalDateTime local = LOCALS.get(i % LOCALS.size());
      mapper.create(
          p ->
              p.label("x")
                  .moment(moment)
                  .day(day)
                  .stamp(moment.atOffset(ZoneOffset.UTC))
                  .local(local)
                  .hour(local.toLocalTime())
                  .month(YearMonth.from(day)));
    }
  }

  private static List<String> read(PebbleMapper mapper) {
    return mapper.query().orderBy(p -> p.id()).list().stream()
        .map(
            pebble ->
                Stream.of(
                        pebble.moment(),
                        pebble.day(),
                        pebble.stamp(),
                        pebble.local(),
                        pebble.hour(),
                        pebble.month())
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> expected() {
    return List.of(
        "2026-03-29T01:30:00.123456Z 2011-12-30 2026-03-29T01:30:00.123456Z 2026-03-08T02:30 02:30"
            + " 2011-12",
        "2026-03-08T07:30:00Z 2018-11-04 2026-03-08T07:30Z 2026-11-01T01:30:00.123456"
            + " 01:30:00.123456 2018-11",
        "2026-11-01T05:30:00Z 1582-10-10 2026-11-01T05:30Z 2018-11-04T00:30 00:30 1582-10",
        "2011-12-30T12:00:00Z 0001-01-01 2011-12-30T12:00Z 2011-12-30T12:00 12:00 0001-01",
        "1883-11-18T17:00:00Z 9999-12-31 1883-11-18T17:00Z 0001-01-01T00:00 00:00 9999-12",
        "0001-01-01T00:00:00Z 2011-12-30 0001-01-01T00:00Z 2026-03-08T02:30 02:30 2011-12",
        "9999-12-31T23:59:59.999999Z 2018-11-04 9999-12-31T23:59:59.999999Z"
            + " 2026-11-01T01:30:00.123456 01:30:00.123456 2018-11");
  }

  private static void assertEachIsFound(PebbleMapper mapper) {
    for (Instant moment : MOMENTS) {
      assertFinds(mapper, p -> p.moment().eq(moment), moment);
      assertFinds(mapper, p -> p.moment().between(moment, moment), moment);
    }
    for (LocalDateTime local : LOCALS) {
      assertThat(mapper.query().where(p -> p.local().eq(local)).list())
          .isNotEmpty()
          .allSatisfy(pebble -> assertThat(pebble.hour()).isEqualTo(local.toLocalTime()));
      assertThat(mapper.query().where(p -> p.hour().eq(local.toLocalTime())).list())
          .isNotEmpty()
          .allSatisfy(pebble -> assertThat(pebble.local()).isEqualTo(local));
    }
    for (LocalDate day : DAYS) {
      assertThat(mapper.query().where(p -> p.day().eq(day)).list())
          .isNotEmpty()
          .allSatisfy(pebble -> assertThat(pebble.day()).isEqualTo(day));
    }
  }

  private static void assertFinds(
      PebbleMapper mapper,
      Function<? super PebbleFields, ? extends Condition> condition,
      Instant moment) {
    assertThat(mapper.query().where(condition).list())
        .extracting(Pebble::moment)
        .containsExactly(moment);
  }

  /** New connections only: drivers ask for the zone when a session begins. */
  private void zoneOfTheJvm(TimeZone zone) {
    TimeZone.setDefault(zone);
    try {
      HikariDataSource pool = database.dataSource().unwrap(HikariDataSource.class);
      pool.getHikariPoolMXBean().softEvictConnections();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SQLite has no such zone, and MariaDB knows the names of zones only where they were loaded. */
  private PebbleMapper inSessionOf(String zone) {
    WatchedSource source = new WatchedSource(database.dataSource());
    if (!database.name().equals("sqlite")) {
      source.onBorrow(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute(
                  RawSql.on(database).isMariadb()
                      ? "SET time_zone = '" + offset(zone) + "'"
                      : "SET TIME ZONE '" + zone + "'");
            }
          });
    }
    return new PebbleMapper(Database.connect(source));
  }

  /** The offset of a zone, or the nearest that MariaDB takes. */
  private static String offset(String zone) {
    ZoneOffset offset = ZoneId.of(zone).getRules().getOffset(Instant.now());
    ZoneOffset largest = ZoneOffset.ofHours(13);
    boolean isTaken = offset.getTotalSeconds() <= largest.getTotalSeconds();
    return (isTaken ? offset : largest).getId().replace("Z", "+00:00");
  }
}
