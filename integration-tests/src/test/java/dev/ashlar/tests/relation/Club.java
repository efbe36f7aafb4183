/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.model.links.Badge;
import dev.ashlar.tests.model.links.BadgeMapper;
import dev.ashlar.tests.model.links.LinksSchema;
import dev.ashlar.tests.model.links.Medal;
import dev.ashlar.tests.model.links.MedalMapper;
import dev.ashlar.tests.model.links.Player;
import dev.ashlar.tests.model.links.PlayerMapper;
import dev.ashlar.tests.model.links.RoomMapper;
import dev.ashlar.tests.model.links.Team;
import dev.ashlar.tests.model.links.TeamMapper;
import dev.ashlar.tests.support.SteppingClock;
import java.time.Instant;
import java.util.List;

/** Teams, players and badges on a database that holds nothing else, with a clock that stands. */
record Club(
    SteppingClock clock,
    Database db,
    StatementCounter statements,
    TeamMapper teams,
    PlayerMapper players,
    BadgeMapper badges,
    MedalMapper medals,
    RoomMapper rooms) {

  static final Instant START = Instant.parse("2026-01-02T03:04:05.123456Z");
  static final Instant NEXT = START.plusSeconds(1);

  static Club on(TestDatabase database) {
    database.create(LinksSchema::createScript);
    SteppingClock clock = new SteppingClock(START);
    StatementCounter statements = new StatementCounter();
    Database db = Database.builder(database.dataSource()).clock(clock).listener(statements).build();
    return new Club(
        clock,
        db,
        statements,
        new TeamMapper(db),
        new PlayerMapper(db),
        new BadgeMapper(db),
        new MedalMapper(db),
        new RoomMapper(db));
  }

  Team team(String name) {
    return teams.create(t -> t.name(name));
  }

  Player player(String name) {
    return players.create(p -> p.name(name));
  }

  Badge badge(String colour, int number) {
    return badges.create(b -> b.colour(colour).number(number));
  }

  Medal medal(String name) {
    return medals.create(m -> m.name(name));
  }

  Player reread(Player player) {
    return players.getById(player.id());
  }

  List<String> friendsOf(Player player) {
    return players
        .query()
        .where(p -> p.id().eq(player.id()))
        .include(p -> p.friends().orderBy(f -> f.name()))
        .one()
        .friends()
        .stream()
        .map(Player::name)
        .toList();
  }

  List<String> playersOf(Team team) {
    return players
        .query()
        .where(p -> p.team().id().eq(team.id()))
        .orderBy(p -> p.name())
        .list()
        .stream()
        .map(Player::name)
        .toList();
  }
}
