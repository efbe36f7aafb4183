/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.bare.BareSchema;
import dev.ashlar.tests.model.bare.Draw;
import dev.ashlar.tests.model.bare.DrawDraft;
import dev.ashlar.tests.model.bare.DrawMapper;
import dev.ashlar.tests.model.bare.Edition;
import dev.ashlar.tests.model.bare.EditionMapper;
import dev.ashlar.tests.model.bare.Grave;
import dev.ashlar.tests.model.bare.GraveMapper;
import dev.ashlar.tests.model.bare.Moment;
import dev.ashlar.tests.model.bare.MomentMapper;
import dev.ashlar.tests.model.bare.Pair;
import dev.ashlar.tests.model.bare.PairKey;
import dev.ashlar.tests.model.bare.PairMapper;
import dev.ashlar.tests.model.bare.Tick;
import dev.ashlar.tests.model.bare.TickDraft;
import dev.ashlar.tests.model.bare.TickMapper;
import dev.ashlar.tests.model.bare.Token;
import dev.ashlar.tests.model.bare.TokenMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models that have next to nothing beside their keys are written and read like others. */
@EveryDatabase
final class BareModelTest {

  private Database db;

  @BeforeEach
  void create(TestDatabase database) {
    database.clear();
    db = Database.connect(database.dataSource());
    BareSchema.create(db);
  }

  @Test
  @Shows("A model of nothing but a generated key is written and read like others.")
  void nothingButAKeyIsWrittenAndRead() {
    TickMapper ticks = new TickMapper(db);

    Tick first = ticks.create(d -> d);
    assertThat(ticks.createMany(List.of(TickDraft.start(), TickDraft.start()))).isEqualTo(2);
    List<Tick> returned = ticks.createManyReturning(List.of(TickDraft.start(), TickDraft.start()));
    assertThat(ticks.createManySkippingDuplicates(List.of(TickDraft.start(), TickDraft.start())))
        .isEqualTo(2);
    Tick given = ticks.create(d -> d.id(1000));

    assertThat(ticks.getById(first.id())).isEqualTo(first);
    assertThat(returned).hasSize(2).allMatch(tick -> ticks.findById(tick.id()).isPresent());
    assertThat(ticks.getById(1000)).isEqualTo(given);
    assertThat(ticks.query().count()).isEqualTo(8);
    assertThat(ticks.createManySkippingDuplicates(List.of(TickDraft.start().id(1000)))).isZero();
    assertThat(ticks.delete(first.id())).isTrue();
    assertThat(ticks.deleteAll()).isEqualTo(7);
  }

  @Test
  void upsertOfNothingButAKeyFindsTheRow() {
    TickMapper ticks = new TickMapper(db);

    Tick made = ticks.upsert(TickMapper.PRIMARY_KEY, d -> d.id(5));

    assertThat(ticks.upsert(TickMapper.PRIMARY_KEY, d -> d.id(5))).isEqualTo(made);
    assertThat(ticks.query().list()).containsExactly(made);
  }

  @Test
  void keysThatTheProgramMakesAndPairsOfReferencesAreWrittenAndRead() {
    Tick tick = new TickMapper(db).create(d -> d);
    Token token = new TokenMapper(db).create(d -> d);
    PairMapper pairs = new PairMapper(db);

    Pair pair = pairs.create(d -> d.tickId(tick.id()).tokenId(token.id()));

    assertThat(pairs.getById(PairKey.of(pair))).isEqualTo(pair);
    assertThat(pairs.upsert(PairMapper.PRIMARY_KEY, d -> d.tickId(tick.id()).tokenId(token.id())))
        .isEqualTo(pair);
    assertThat(pairs.delete(PairKey.of(pair))).isTrue();
  }

  @Test
  void defaultsVersionsAndMomentsNeedNoWord() {
    DrawMapper draws = new DrawMapper(db);
    EditionMapper editions = new EditionMapper(db);
    MomentMapper moments = new MomentMapper(db);
    GraveMapper graves = new GraveMapper(db);

    Draw draw = draws.create(d -> d);
    Edition edition = editions.create(d -> d);
    Moment moment = moments.create(d -> d);
    Grave grave = graves.create(d -> d);
    assertThat(draws.createMany(List.of(DrawDraft.start(), DrawDraft.start()))).isEqualTo(2);

    assertThat(draw.number()).isEqualTo(7);
    assertThat(draws.update(draw.id(), c -> c.number(8)).number()).isEqualTo(8);
    assertThat(edition.version()).isZero();
    assertThat(editions.getById(edition.id())).isEqualTo(edition);
    assertThat(moments.getById(moment.id())).isEqualTo(moment);
    assertThat(graves.delete(grave.id())).isTrue();
    assertThat(graves.findById(grave.id())).isEmpty();
    assertThat(graves.restore(grave.id())).isTrue();
    assertThat(graves.getById(grave.id())).isEqualTo(grave);
  }
}
