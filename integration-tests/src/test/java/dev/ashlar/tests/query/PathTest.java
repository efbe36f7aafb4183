/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cycle.CycleSchema;
import dev.ashlar.tests.model.cycle.Player;
import dev.ashlar.tests.model.cycle.PlayerFields;
import dev.ashlar.tests.model.cycle.PlayerMapper;
import dev.ashlar.tests.model.cycle.Team;
import dev.ashlar.tests.model.cycle.TeamMapper;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Conditions and orders through relations of which there is one target at most: one and two levels,
 * required and nullable, and one model twice.
 */
@EveryDatabase
final class PathTest {

  private PlayerMapper players;
  private TeamMapper teams;
  private Team reds;
  private Team blues;
  private Player ann;
  private Player bea;
  private Player cid;
  private Player nameless;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(CycleSchema::createScript);
    Database db = Database.connect(database.dataSource());
    players = new PlayerMapper(db);
    teams = new TeamMapper(db);
    reds = teams.create(t -> t.name("Reds"));
    blues = teams.create(t -> t.name("Blues"));
    ann = players.create(p -> p.teamId(reds.id()).name("Ann"));
    bea = players.create(p -> p.teamId(reds.id()).name("Bea").mentorId(ann.id()));
    cid = players.create(p -> p.teamId(blues.id()).name("Cid").mentorId(bea.id()));
    nameless = players.create(p -> p.teamId(blues.id()).mentorId(ann.id()));
    teams.update(reds.id(), t -> t.captainId(bea.id()));
  }

  @Test
  void requiredRelationIsFollowed() {
    assertFinds(p -> p.team().name().eq("Reds"), ann, bea);
    assertFinds(p -> p.team().name().ne("Reds"), cid, nameless);
  }

  @Test
  void nullableRelationHasNoValueWhereThereIsNoTarget() {
    assertFinds(p -> p.mentor().name().eq("Ann"), bea, nameless);
    assertFinds(p -> p.mentor().name().ne("Ann"), cid);
    assertFinds(p -> p.mentor().name().eq("Ann").not(), cid);
    assertFinds(p -> p.mentor().name().isNull(), ann);
    assertFinds(p -> p.mentor().name().isNotNull(), bea, cid, nameless);
    assertFinds(p -> p.mentor().name().isDistinctFrom("Ann"), ann, cid);
  }

  @Test
  void twoLevelsAreFollowed() {
    assertFinds(p -> p.mentor().mentor().name().eq("Ann"), cid);
    assertFinds(p -> p.mentor().mentor().name().isNull(), ann, bea, nameless);
    assertFinds(p -> p.team().captain().name().eq("Bea"), ann, bea);
    assertFinds(p -> p.mentor().team().name().eq("Reds"), bea, cid, nameless);
    assertFinds(p -> p.mentor().team().captain().name().eq("Bea"), bea, cid, nameless);
  }

  @Test
  void pathsOfOneConditionAreKeptApart() {
    assertFinds(
        p -> p.team().name().eq("Blues").and(p.mentor().team().name().eq("Reds")), cid, nameless);
    assertFinds(p -> p.name().eq("Cid").and(p.mentor().name().eq("Bea")), cid);
    assertFinds(p -> p.mentor().name().eq(p.team().captain().name()));
    assertFinds(p -> p.name().eq(p.team().captain().name()), bea);
    assertFinds(p -> p.mentor().team().name().ne(p.team().name()), cid, nameless);
  }

  @Test
  void relationIsComparedWithReferences() {
    assertFinds(p -> p.team().eq(TeamMapper.ref(reds.id())), ann, bea);
    assertFinds(p -> p.team().ne(TeamMapper.ref(reds.id())), cid, nameless);
    assertFinds(p -> p.mentor().eq(PlayerMapper.ref(ann.id())), bea, nameless);
    assertFinds(p -> p.mentor().ne(PlayerMapper.ref(ann.id())), cid);
    assertFinds(
        p -> p.mentor().in(PlayerMapper.ref(ann.id()), PlayerMapper.ref(bea.id())),
        bea,
        cid,
        nameless);
    assertFinds(p -> p.mentor().in(List.of()));
    assertFinds(p -> p.mentor().notIn(PlayerMapper.ref(ann.id())), cid);
    assertFinds(p -> p.mentor().notIn(List.of()), ann, bea, cid, nameless);
    assertFinds(p -> p.team().captain().eq(p), bea);
    assertFinds(p -> p.team().captain().ne(p), ann);
  }

  @Test
  void keyOfATargetIsReadWithoutTheTarget() {
    assertFinds(p -> p.team().id().eq(blues.id()), cid, nameless);
    assertFinds(p -> p.mentor().id().gt(ann.id()), cid);
    assertFinds(p -> p.mentor().id().isNull(), ann);
  }

  @Test
  void absenceOfATargetIsAskedFor() {
    assertFinds(p -> p.mentor().isNull(), ann);
    assertFinds(p -> p.mentor().isNotNull(), bea, cid, nameless);
    assertFinds(p -> p.team().captain().isNull(), cid, nameless);
    assertFinds(p -> p.mentor().mentor().isNull(), ann, bea, nameless);
  }

  @Test
  void isAsksForATargetThatFulfilsACondition() {
    assertFinds(p -> p.mentor().is(m -> m.name().eq("Ann")), bea, nameless);
    assertFinds(p -> p.mentor().is(m -> m.mentor().isNull()), bea, nameless);
    assertFinds(p -> p.team().is(t -> t.name().startsWith("B")), cid, nameless);
    assertFinds(p -> p.team().is(t -> t.captain().is(c -> c.name().eq("Bea"))), ann, bea);
  }

  @Test
  void isNotIsTrueWhereThereIsNoTarget() {
    assertFinds(p -> p.mentor().isNot(m -> m.name().eq("Ann")), ann, cid);
    assertFinds(p -> p.team().isNot(t -> t.name().eq("Reds")), cid, nameless);
    assertFinds(p -> p.team().isNot(t -> t.captain().is(c -> c.name().eq("Bea"))), cid, nameless);
  }

  @Test
  void orderMayFollowRelations() {
    assertThat(players.query().orderBy(p -> p.mentor().name()).thenBy(p -> p.id().desc()).list())
        .containsExactly(nameless, bea, cid, ann);
    assertThat(players.query().orderBy(p -> p.team().name()).thenBy(p -> p.id()).list())
        .containsExactly(cid, nameless, ann, bea);
  }

  @Test
  void rowsAreCountedOnceWhateverThePaths() {
    assertThat(players.query().where(p -> p.team().name().isNotNull()).count()).isEqualTo(4);
    assertThat(players.query().orderBy(p -> p.mentor().name()).count()).isEqualTo(4);
    assertThat(players.query().where(p -> p.mentor().mentor().name().eq("Ann")).exists()).isTrue();
    assertThat(players.query().where(p -> p.mentor().name().eq("Cid")).exists()).isFalse();
  }

  @Test
  void writesMayAskThroughRelationsToTheirOwnTable() {
    assertThat(players.updateMany(p -> p.mentor().name().eq("Ann"), c -> c.name("Pupil")))
        .isEqualTo(2);
    assertThat(players.deleteMany(p -> p.mentor().mentor().name().eq("Ann"))).isEqualTo(1);
    assertThat(players.query().orderBy(p -> p.id()).list())
        .extracting(Player::name)
        .containsExactly("Ann", "Pupil", "Pupil");
    assertThat(teams.query().where(t -> t.captain().name().eq("Pupil")).one().name())
        .isEqualTo("Reds");
  }

  @Test
  void fieldOfAnotherQueryIsRefused() {
    AtomicReference<PlayerFields> other = new AtomicReference<>();
    assertThat(
            players
                .query()
                .where(
                    p -> {
                      other.set(p);
                      return p.name().isNull();
                    })
                .count())
        .isEqualTo(1);

    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> players.query().where(p -> other.get().name().eq("Ann")))
        .withMessageContaining("Player.name");
  }

  private void assertFinds(
      Function<? super PlayerFields, ? extends Condition> condition, Player... expected) {
    assertThat(players.query().where(condition).orderBy(p -> p.id()).list())
        .containsExactly(expected);
  }
}
