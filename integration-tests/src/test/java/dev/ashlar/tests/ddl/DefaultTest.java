/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Brick;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.support.RawSql;
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
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A default is the same for rows that Ashlar inserts and for rows that others insert. */
@EveryDatabase
final class DefaultTest {

  private BrickMapper bricks;
  private RawSql sql;
  private Instant before;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    bricks = new BrickMapper(db);
    sql = RawSql.on(database);
    // The database's clock may count in milliseconds only.
    before = Instant.now().minusMillis(2);
  }

  @Test
  @Shows({
    "`create` and `update` return the row as it is stored.",
    "A column that a draft does not set has its default, the same as in a row that others insert."
  })
  void draftThatSetsNothingHasTheDefaults() {
    assertDefaults(bricks.create(b -> b));
    assertDefaults(bricks.query().one());
  }

  @Test
  @Shows(
      "A column that a draft does not set has its default, the same as in a row that others insert.")
  void rowOfOthersHasTheDefaults() {
    sql.run("INSERT INTO \"bricks\" (\"id\") VALUES (7)");

    assertDefaults(bricks.getById(7));
  }

  @Test
  @Shows(
      "A column that a draft does not set has its default, the same as in a row that others insert.")
  void defaultsOfBothAreTheSameToTheDatabase() {
    bricks.create(
        b ->
            b.seenAt(Instant.EPOCH)
                .shownAt(Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .seenOn(LocalDate.EPOCH));
    sql.row("bricks")
        .with("seen_at", sql.moment("1970-01-01T00:00:00.000000Z"))
        .with("shown_at", sql.moment("1970-01-01T00:00:00.000000Z"))
        .with("seen_on", sql.date("1970-01-01"))
        .insert();

    assertThat(
            sql.value(
                """
                SELECT count(*) FROM (SELECT DISTINCT "baked", "corner", "side", "layer", "serial",
                  "hardness", "density", "price", "grains", "grade", "edge", "colour", "note",
                  "shape", "size", "tag", "baked_at", "sold_at", "laid_on", "found_on", "opens_at",
                  "drying", "made_in", "due_in", "seen_at", "shown_at", "seen_on"
                FROM "bricks") AS d"""))
        .isEqualTo("1");
  }

  private void assertDefaults(Brick brick) {
    assertThat(brick.baked()).isTrue();
    assertThat(brick.corner()).isEqualTo((byte) -128);
    assertThat(brick.side()).isEqualTo((short) 32767);
    assertThat(brick.layer()).isEqualTo(-7);
    assertThat(brick.serial()).isEqualTo(9223372036854775807L);
    assertThat(brick.hardness()).isEqualTo(0.1f);
    assertThat(brick.density()).isEqualTo(0.1);
    assertThat(brick.price()).isEqualTo(new BigDecimal("12.500"));
    assertThat(brick.grains()).isEqualTo(new BigInteger("-123456789012345678901234567890"));
    assertThat(brick.grade()).isEqualTo('\'');
    assertThat(brick.edge()).isEqualTo('\\');
    assertThat(brick.colour()).isEqualTo("it's \"red\" \\ ü");
    assertThat(brick.note()).isEmpty();
    assertThat(brick.shape()).isEqualTo(Shape.WEDGE);
    assertThat(brick.size()).isEqualTo(Size.HUGE);
    assertThat(brick.tag()).isEqualTo(UUID.fromString("0190a6c4-0000-7000-8000-00000000000f"));
    assertThat(brick.bakedAt()).isEqualTo(Instant.parse("2001-02-03T04:05:06.789012Z"));
    assertThat(brick.soldAt()).isEqualTo(OffsetDateTime.parse("0032-01-01T01:00:00.5Z"));
    assertThat(brick.laidOn()).isEqualTo(LocalDateTime.parse("2026-03-29T02:30:00.000001"));
    assertThat(brick.foundOn()).isEqualTo(LocalDate.of(1, 1, 1));
    assertThat(brick.opensAt()).isEqualTo(LocalTime.parse("23:59:59.999999"));
    assertThat(brick.drying()).isEqualTo(Duration.ofMillis(-1500));
    assertThat(brick.madeIn()).isEqualTo(Year.of(31));
    assertThat(brick.dueIn()).isEqualTo(YearMonth.of(9999, 12));
    Instant after = Instant.now().plusMillis(2);
    assertThat(brick.seenAt()).isBetween(before, after);
    assertThat(brick.shownAt().getOffset()).isEqualTo(ZoneOffset.UTC);
    assertThat(brick.shownAt().toInstant()).isBetween(before, after);
    assertThat(brick.seenOn())
        .isBetween(
            LocalDate.ofInstant(before, ZoneOffset.UTC),
            LocalDate.ofInstant(after, ZoneOffset.UTC));
  }
}
