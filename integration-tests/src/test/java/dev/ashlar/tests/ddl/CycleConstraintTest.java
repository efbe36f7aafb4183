/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static dev.ashlar.tests.support.Refusal.FOREIGN_KEY;
import static dev.ashlar.tests.support.Refusal.NONE;
import static dev.ashlar.tests.support.Refusal.NOT_NULL;
import static dev.ashlar.tests.support.Refusal.UNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.generated.SchemaScript;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cycle.CycleSchema;
import dev.ashlar.tests.model.cycle.PlayerMapper;
import dev.ashlar.tests.model.cycle.TeamMapper;
import dev.ashlar.tests.support.RawRow;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that point at each other have all their foreign keys. */
@EveryDatabase
final class CycleConstraintTest {

  private RawSql sql;
  private RawRow team;
  private RawRow player;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(CycleSchema::createScript);
    sql = RawSql.on(database);
    team = sql.row("teams").with("id", "1").with("name", "'Reds'");
    player = sql.row("players").with("id", "1").with("team_id", "1");
    team.insert();
    player.insert();
  }

  @Test
  void foreignKeysOfBothTablesRefuseMissingTargets() {
    assertThat(player.with("id", "2").with("team_id", "9").refusal()).isEqualTo(FOREIGN_KEY);
    assertThat(player.with("id", "2").with("mentor_id", "9").refusal()).isEqualTo(FOREIGN_KEY);
    assertThat(sql.refusal("UPDATE \"teams\" SET \"captain_id\" = 9")).isEqualTo(FOREIGN_KEY);
    assertThat(player.with("id", "2").with("team_id", "NULL").refusal()).isEqualTo(NOT_NULL);
    assertThat(sql.count("players")).isEqualTo(1);
  }

  @Test
  void foreignKeysOfBothTablesTakeTargetsThatAreThere() {
    assertThat(player.with("id", "2").with("mentor_id", "1").refusal()).isEqualTo(NONE);
    assertThat(player.with("id", "3").with("mentor_id", "3").refusal()).isEqualTo(NONE);
    assertThat(sql.refusal("UPDATE \"teams\" SET \"captain_id\" = 1")).isEqualTo(NONE);
  }

  /** Some databases switch foreign keys off meanwhile, for the connection. */
  @Test
  void dropThatFailsLeavesForeignKeysOn(TestDatabase database) {
    Database db = Database.connect(database.dataSource());
    List<String> halfWay = new ArrayList<>(CycleSchema.dropScript(db.vendor()).subList(0, 1));
    halfWay.add("no statement");

    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> SchemaScript.run(db, CycleSchema.DEFINITION, halfWay));

    CycleSchema.drop(db);
    CycleSchema.create(db);
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(
            () -> new TeamMapper(db).create(t -> t.name("Blues").captain(PlayerMapper.ref(9))));
  }

  @Test
  void uniqueNameRefusesTheSecondTeam() {
    assertThat(team.with("id", "2").refusal()).isEqualTo(UNIQUE);
  }

  @Test
  @Shows("`onDelete` does what it says: CASCADE deletes, SET_NULL clears, RESTRICT refuses.")
  void deleteFollowsEachForeignKey() {
    player.with("id", "2").with("mentor_id", "1").insert();
    sql.run("UPDATE \"teams\" SET \"captain_id\" = 2");

    assertThat(sql.refusal("DELETE FROM \"players\" WHERE \"id\" = 1")).isEqualTo(FOREIGN_KEY);
    sql.run("DELETE FROM \"players\" WHERE \"id\" = 2");
    assertThat(sql.value("SELECT \"captain_id\" FROM \"teams\"")).isEqualTo("null");
    sql.run("DELETE FROM \"teams\"");
    assertThat(sql.count("players")).isZero();
  }
}
