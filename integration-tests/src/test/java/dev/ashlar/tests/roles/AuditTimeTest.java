/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.RolesSchema;
import dev.ashlar.tests.model.roles.Tally;
import dev.ashlar.tests.model.roles.TallyDraft;
import dev.ashlar.tests.model.roles.TallyMapper;
import dev.ashlar.tests.support.RawSql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audit columns have one instant for all rows of a call, however long the call takes. */
@EveryDatabase
final class AuditTimeTest {

  private static final Instant START = Instant.parse("2026-01-02T03:04:05.123456Z");

  private TallyMapper tallies;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(RolesSchema::createScript);
    Database db = Database.builder(database.dataSource()).clock(new RunningClock()).build();
    tallies = new TallyMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  @Shows("Audit columns come from the clock of the `Database`, one instant for all rows of a call.")
  void rowsOfOneInsertHaveOneInstant() {
    Tally first = tallies.create(t -> t.name("first"));
    List<TallyDraft> drafts =
        IntStream.range(0, 1_500).mapToObj(i -> TallyDraft.start().name("t" + i)).toList();

    tallies.createMany(drafts);

    assertThat(first.updatedAt()).isEqualTo(first.createdAt()).isAfter(START);
    List<Tally> later = tallies.query().where(t -> t.name().startsWith("t")).list();
    Instant instant = later.get(0).createdAt();
    assertThat(instant).isAfter(first.createdAt());
    assertThat(later).extracting(Tally::createdAt).containsOnly(instant);
    assertThat(later).extracting(Tally::updatedAt).containsOnly(instant);
  }

  @Test
  @Shows("Audit columns come from the clock of the `Database`, one instant for all rows of a call.")
  void rowsOfOneUpdateHaveOneInstant() {
    tallies.createMany(List.of(TallyDraft.start().name("a"), TallyDraft.start().name("b")));

    tallies.updateAll(t -> t.small(1));

    List<Tally> changed = tallies.query().list();
    Instant instant = changed.get(0).updatedAt();
    assertThat(instant).isAfter(changed.get(0).createdAt());
    assertThat(changed).hasSize(2).extracting(Tally::updatedAt).containsOnly(instant);
  }

  @Test
  @Shows("Rows that others insert get their audit columns from the database.")
  void rowsOfOthersHaveTheTimeOfTheDatabase() {
    // The database's clock may count in milliseconds only.
    Instant before = Instant.now().minusMillis(2);
    sql.row("tallies").with("name", "'raw'").insert();

    Tally raw = tallies.query().one();

    Instant after = Instant.now().plusMillis(2);
    assertThat(raw.createdAt()).isBetween(before, after);
    assertThat(raw.updatedAt()).isBetween(before, after);
  }

  /** Another second each time that it is asked. */
  private static final class RunningClock extends Clock {

    private Instant now = START;

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
