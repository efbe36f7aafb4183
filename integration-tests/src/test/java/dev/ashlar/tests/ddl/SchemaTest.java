/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cycle.CycleSchema;
import dev.ashlar.tests.model.cycle.PlayerMapper;
import dev.ashlar.tests.model.cycle.TeamMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schema's tables are created and dropped as a whole, as often as one likes. */
@EveryDatabase
final class SchemaTest {

  private Database db;
  private RawSql sql;

  @BeforeEach
  void clear(TestDatabase database) {
    database.clear();
    db = Database.connect(database.dataSource());
    sql = RawSql.on(database);
  }

  @Test
  void tablesAreNamedInOrder() {
    assertThat(BlogSchema.tables())
        .containsExactly("categories", "comments", "post_categories", "posts", "profiles", "users");
    assertThat(CycleSchema.tables()).containsExactly("players", "teams");
    assertThat(KindsSchema.tables())
        .containsExactly(
            "books",
            "bottles",
            "bricks",
            "counters",
            "grains",
            "pebbles",
            "plaques",
            "racks",
            "shards",
            "sheets",
            "shelves",
            "stones",
            "vintages");
  }

  @Test
  void tablesAreThereAfterCreateAndGoneAfterDrop() {
    BlogSchema.create(db);
    for (String table : BlogSchema.tables()) {
      assertThat(sql.count(table)).isZero();
    }

    BlogSchema.drop(db);
    for (String table : BlogSchema.tables()) {
      assertThat(sql.refusal("SELECT 1 FROM \"%s\"".formatted(table))).isEqualTo(Refusal.OTHER);
    }
  }

  @Test
  void dropOfAnEmptyDatabaseDoesNothing() {
    BlogSchema.drop(db);
    CycleSchema.drop(db);
    KindsSchema.drop(db);

    BlogSchema.create(db);
    assertThat(new UserMapper(db).query().count()).isZero();
  }

  @Test
  void dropMayBeDoneTwice() {
    BlogSchema.create(db);

    BlogSchema.drop(db);
    BlogSchema.drop(db);

    assertThat(sql.refusal("SELECT 1 FROM \"users\"")).isEqualTo(Refusal.OTHER);
  }

  @Test
  void tablesWithRowsAreDroppedAndComeBackEmpty() {
    BlogSchema.create(db);
    UserMapper users = new UserMapper(db);
    User alice = users.create(u -> u.email("a@b.c"));

    BlogSchema.drop(db);
    BlogSchema.create(db);

    assertThat(users.findById(alice.id())).isEmpty();
  }

  @Test
  void secondCreateIsRefusedAndLeavesTheFirst() {
    BlogSchema.create(db);
    UserMapper users = new UserMapper(db);
    User alice = users.create(u -> u.email("a@b.c"));

    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> BlogSchema.create(db))
        .withMessageContainingAll("Blog", "categories");
    assertThat(users.query().list()).containsExactly(alice);
  }

  @Test
  void cycleWithRowsIsCreatedAndDropped() {
    CycleSchema.create(db);
    TeamMapper teams = new TeamMapper(db);
    PlayerMapper players = new PlayerMapper(db);
    long team = teams.create(t -> t.name("Reds")).id();
    long captain = players.create(p -> p.teamId(team)).id();
    players.create(p -> p.teamId(team).mentorId(captain));
    teams.update(team, t -> t.captainId(captain));

    CycleSchema.drop(db);
    CycleSchema.drop(db);
    CycleSchema.create(db);

    assertThat(players.query().exists()).isFalse();
    assertThat(teams.query().exists()).isFalse();
  }

  @Test
  void schemasStandBesideEachOther() {
    BlogSchema.create(db);
    CycleSchema.create(db);
    KindsSchema.create(db);

    CycleSchema.drop(db);

    assertThat(sql.count("users")).isZero();
    assertThat(sql.count("stones")).isZero();
    assertThat(sql.refusal("SELECT 1 FROM \"teams\"")).isEqualTo(Refusal.OTHER);
  }
}
