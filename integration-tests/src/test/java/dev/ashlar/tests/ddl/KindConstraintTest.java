/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static dev.ashlar.tests.support.Refusal.NONE;
import static dev.ashlar.tests.support.Refusal.NOT_NULL;
import static dev.ashlar.tests.support.Refusal.UNIQUE;
import static dev.ashlar.tests.support.Refusal.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.support.RawRow;
import dev.ashlar.tests.support.RawSql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column of every kind refuses what its Java type could not hold, whoever writes it. */
@EveryDatabase
final class KindConstraintTest {

  private RawSql sql;
  private RawRow stone;
  private RawRow grain;
  private long rows;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KindsSchema::createScript);
    sql = RawSql.on(database);
    stone =
        sql.row("stones")
            .with("polished", sql.bool(false))
            .with("weight", "1")
            .with("serial", "2")
            .with("density", "2.5")
            .with("price", sql.decimal("9.90"))
            .with("name", "'granite'")
            .with("note", "'grey'")
            .with("shape", "'SLAB'")
            .with("tag", sql.uuid("0190a6c4-0000-7000-8000-000000000001"))
            .with("cut_at", sql.moment("2026-01-02T03:04:05.123456Z"))
            .with("sold_on", sql.date("2026-01-02"))
            .with("mark", sql.bytes("0102"));
    stone.insert();
    rows = 1;
    grain =
        sql.row("grains")
            .with("number", "1")
            .with("tiny", "-128")
            .with("brief", "32767")
            .with("share", "0.5")
            .with("whole", sql.decimal("18446744073709551615"))
            .with("letter", "'x'")
            .with("size", "'LARGE'")
            .with("stamp", sql.moment("2026-01-02T03:04:05.123456Z"))
            .with("local", sql.dateTime("2026-03-29T02:30:00.000000"))
            .with("hour", sql.time("23:59:59.999999"))
            .with("span", "-1")
            .with("year", "31")
            .with("month", sql.yearMonth("0031-06"))
            .with("version", "0");
    grain.insert();
  }

  @AfterEach
  void assertNothingElseWasWritten() {
    assertThat(sql.count("stones")).isEqualTo(rows);
  }

  @Test
  void everyRequiredColumnRefusesNull() {
    for (String column :
        List.of(
            "polished",
            "weight",
            "serial",
            "density",
            "price",
            "name",
            "note",
            "shape",
            "tag",
            "cut_at",
            "sold_on",
            "mark")) {
      assertThat(stone.with(column, "NULL").refusal()).as(column).isEqualTo(NOT_NULL);
      assertThat(stone.without(column).refusal()).as(column).isEqualTo(NOT_NULL);
    }
  }

  @Test
  void everyNullableColumnTakesNull() {
    assertThat(sql.row("pebbles").with("label", "'empty'").refusal()).isEqualTo(NONE);
    assertThat(sql.row("shards").with("word", "NULL").refusal()).isEqualTo(NONE);
  }

  @Test
  void booleansAreTwo() {
    refuses("polished", "'maybe'");
    if (sql.isSqlite() || sql.isMariadb()) {
      refuses("polished", "2", "-1");
    }
    takes("polished", sql.bool(true));
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void intsHaveThirtyTwoBits() {
    refuses("weight", "2147483648", "-2147483649", "'heavy'");
    takes("weight", "2147483647", "-2147483648");
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void longsHaveSixtyFourBits() {
    refuses("serial", "9223372036854775808", "'last'");
    takes("serial", "9223372036854775807", "-9223372036854775808");
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void smallNumbersHaveTheirBits() {
    refusesInGrain("tiny", "128", "-129", "'few'");
    refusesInGrain("brief", "32768", "-32769");
    refusesInGrain("number", "32768");
    refusesInGrain("version", "-32769");
  }

  @Test
  void wholeNumbersHaveTheirDigits() {
    refusesInGrain("whole", sql.decimal("100000000000000000000"), "'all'");
    if (sql.isSqlite()) {
      refusesInGrain("whole", "'1.0'", "'01'", "'-0'", "'1e2'", "''");
    }
  }

  @Test
  void floatsAreInRange() {
    refusesInGrain("share", sql.real(1e39), sql.real(-1e39), "'half'");
  }

  @Test
  void charactersAreSingleAndBasic() {
    refusesInGrain("letter", "''", "'ab'", "'😀'");
  }

  @Test
  void timesAreOfADay() {
    refusesInGrain("hour", "'24:00:00'", "'25:00:00.000000'", "'-01:00:00.000000'", "'noon'");
    refusesInGrain("local", "'2026-02-30T00:00:00.000000'", "'soon'");
    if (sql.isSqlite()) {
      refusesInGrain("hour", "'09:00'", "'09:00:00'", "'09:00:00.000000Z'");
      refusesInGrain("local", "'2026-01-02T03:04:05.123456Z'", "'2026-01-02 03:04:05.123456'");
    }
  }

  @Test
  void yearsAndMonthsAreOfTheCalendar() {
    refusesInGrain("year", "0", "10000", "-1");
    refusesInGrain("month", sql.isSqlite() ? "'2026-13'" : "DATE '2026-02-02'", "'2026-00'");
    if (sql.isSqlite()) {
      refusesInGrain("month", "'2026-02-01'", "'2026-2'", "''");
    }
  }

  @Test
  void doublesAreNumbers() {
    refuses("density", "'dense'");
    takes("density", "-1.5E300", "0");
  }

  @Test
  void decimalsHaveTheirDigits() {
    refuses("price", sql.decimal("123456789.00"), "'dear'");
    takes("price", sql.decimal("99999999.99"), sql.decimal("-0.01"), sql.decimal("0.00"));
  }

  @Test
  void decimalOfAnotherFormIsRefusedWhereItIsKeptAsText() {
    if (sql.isSqlite()) {
      refuses(
          "price",
          "'9.9'",
          "'9.900'",
          "'9'",
          "'09.90'",
          "'-0.00'",
          "'.90'",
          "'+9.90'",
          "'9,90'",
          "'1e2'",
          "'--1.00'",
          "' 9.90'",
          "'-'",
          "''");
    }
  }

  @Test
  @Shows({
    "An empty text is a value, and not null.",
    "The length of a column is counted in code points; the database itself refuses one more."
  })
  void textsHaveTheirLength() {
    refuses("name", "'12345678901'", "'" + "😀".repeat(11) + "'");
    takes("name", "'1234567890'", "'" + "😀".repeat(10) + "'", "''");
    takes("note", "'" + "x".repeat(70_000) + "'", "''");
  }

  @Test
  @Shows("An enum column holds the constants of its enum; the database itself refuses others.")
  void constantsAreThoseOfTheEnum() {
    refuses("shape", "'DISC'", "'slab'", "'SLAB '", "''");
    takes("shape", "'CUBE'", "'WEDGE'");
  }

  @Test
  void constantsOfANativeTypeAreThoseOfTheEnum() {
    refusesInGrain("size", "'TINY'", "''");
  }

  @Test
  void uuidsHaveSixteenBytes() {
    if (sql.isMariadb()) {
      // Fewer are filled up, as its type BINARY(16) says.
      refuses("tag", "X'0190A6C4000070008000000000000000FF'");
    } else {
      refuses("tag", sql.isSqlite() ? "X'0190A6C4'" : "'0190a6c4'");
    }
    refuses("tag", "'0190a6c4-0000-7000-8000-00000000000x'");
  }

  @Test
  @Shows("Moments that are on no calendar are refused by the database itself.")
  void momentsAreOnTheCalendar() {
    refuses("cut_at", "'soon'", "'2026-13-01T00:00:00.000000Z'", "'2026-02-30T00:00:00.000000Z'");
    takes("cut_at", sql.moment("9999-12-31T23:59:59.999999Z"));
  }

  @Test
  void momentOfAnotherFormIsRefusedWhereItIsKeptAsText() {
    if (sql.isSqlite()) {
      refuses(
          "cut_at",
          "'2026-01-02'",
          "'2026-01-02T03:04:05Z'",
          "'2026-01-02T03:04:05.123Z'",
          "'2026-01-02 03:04:05.123456Z'",
          "'2026-01-02T03:04:05.123456'",
          "'2026-01-02T03:04:05.123456+01:00'",
          "'2026-01-02T24:00:00.000000Z'",
          "'12026-01-02T03:04:05.123456Z'",
          "'-001-01-02T03:04:05.123456Z'",
          "''");
    }
  }

  @Test
  void datesAreOnTheCalendar() {
    refuses("sold_on", "'soon'", "'2026-13-01'", "'2026-02-30'");
    takes("sold_on", sql.date("9999-12-31"), sql.date("0001-01-01"));
  }

  @Test
  void bytesHaveTheirLength() {
    refuses("mark", sql.bytes("0102030405"));
    takes("mark", sql.bytes("01020304"), sql.bytes(""));
  }

  @Test
  void intKeyRefusesWhatNoIntHolds() {
    RawRow counter = sql.row("counters").with("label", "'x'");
    assertThat(counter.with("id", "2147483648").refusal()).isEqualTo(VALUE);
    assertThat(counter.with("id", "2147483647").refusal()).isEqualTo(NONE);
    assertThat(counter.with("id", "2147483647").refusal()).isEqualTo(UNIQUE);
  }

  @Test
  void assignedKeyIsRequiredAndUniqueAndShort() {
    RawRow book = sql.row("books").with("isbn", "'1'").with("title", "'x'");
    book.insert();
    assertThat(book.with("title", "'y'").refusal()).isEqualTo(UNIQUE);
    assertThat(book.with("isbn", "'2'").refusal()).isEqualTo(UNIQUE);
    assertThat(book.with("isbn", "NULL").with("title", "'y'").refusal()).isEqualTo(NOT_NULL);
    assertThat(book.with("isbn", "'123456789012345678901'").with("title", "'y'").refusal())
        .isEqualTo(VALUE);
    assertThat(sql.count("books")).isEqualTo(1);
  }

  private void refuses(String column, String... literals) {
    for (String literal : literals) {
      assertThat(stone.with(column, literal).refusal()).as(literal).isEqualTo(VALUE);
    }
  }

  private void refusesInGrain(String column, String... literals) {
    for (String literal : literals) {
      assertThat(grain.with("number", "2").with(column, literal).refusal())
          .as(literal)
          .isEqualTo(VALUE);
    }
    assertThat(sql.count("grains")).isEqualTo(1);
  }

  private void takes(String column, String... literals) {
    for (String literal : literals) {
      assertThat(stone.with(column, literal).refusal()).as(literal).isEqualTo(NONE);
      rows++;
    }
  }
}
