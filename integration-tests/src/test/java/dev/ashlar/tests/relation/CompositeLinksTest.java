/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Ref;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.links.Badge;
import dev.ashlar.tests.model.links.BadgeKey;
import dev.ashlar.tests.model.links.BadgeMapper;
import dev.ashlar.tests.model.links.Medal;
import dev.ashlar.tests.model.links.MedalMapper;
import dev.ashlar.tests.model.links.Team;
import dev.ashlar.tests.model.links.TeamMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows with composite keys are linked and pointed at, from both sides. */
@EveryDatabase
final class CompositeLinksTest {

  private Club club;
  private Team team;
  private Badge one;
  private Badge two;

  @BeforeEach
  void createTables(TestDatabase database) {
    club = Club.on(database);
    team = club.team("red");
    one = club.badge("gold", 1);
    two = club.badge("gold", 2);
  }

  @Test
  void rowsAreLinkedFromBothSides() {
    club.teams().update(team.id(), t -> t.badges(b -> b.connect(of(one), of(two), of(one))));
    club.badges()
        .update(BadgeKey.of(two), b -> b.teams(t -> t.disconnect(TeamMapper.ref(team.id()))));
    assertThat(badgesOfTeam()).containsExactly(one);

    club.badges()
        .update(
            BadgeKey.of(two),
            b -> b.teams(t -> t.create(d -> d.name("blue")).connect(TeamMapper.ref(team.id()))));
    assertThat(badgesOfTeam()).containsExactlyInAnyOrder(one, two);
    assertThat(club.teams().query().where(t -> t.badges().some(b -> b.number().eq(2))).count())
        .isEqualTo(2);

    club.teams().update(team.id(), t -> t.badges(b -> b.set(List.of(of(two)))));
    assertThat(badgesOfTeam()).containsExactly(two);
  }

  @Test
  void referencesOfSeveralColumnsAreSetAndEmptied() {
    Medal iron = club.medal("iron");
    Medal tin = club.medal("tin");

    club.badges().update(BadgeKey.of(one), b -> b.medals(m -> m.connect(of(iron), of(tin))));
    club.badges().update(BadgeKey.of(two), b -> b.medals(m -> m.connect(of(tin), of(tin))));
    assertThat(badgeOf(iron)).isEqualTo(of(one));
    assertThat(badgeOf(tin)).isEqualTo(of(two));

    club.badges().update(BadgeKey.of(one), b -> b.medals(m -> m.disconnect(of(iron), of(tin))));
    assertThat(badgeOf(iron)).isNull();
    assertThat(badgeOf(tin)).isEqualTo(of(two));

    club.badges().update(BadgeKey.of(two), b -> b.medals(m -> m.set(List.of(of(iron)))));
    assertThat(badgeOf(iron)).isEqualTo(of(two));
    assertThat(badgeOf(tin)).isNull();
  }

  private List<Badge> badgesOfTeam() {
    return club.teams()
        .query()
        .where(t -> t.id().eq(team.id()))
        .include(t -> t.badges())
        .one()
        .badges()
        .list();
  }

  private Ref<Badge> badgeOf(Medal medal) {
    return club.medals().getById(medal.id()).badge();
  }

  private static Ref<Badge> of(Badge badge) {
    return BadgeMapper.ref(BadgeKey.of(badge));
  }

  private static Ref<Medal> of(Medal medal) {
    return MedalMapper.ref(medal.id());
  }
}
