/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Ref;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.links.Badge;
import dev.ashlar.tests.model.links.BadgeKey;
import dev.ashlar.tests.model.links.BadgeMapper;
import dev.ashlar.tests.model.links.Player;
import dev.ashlar.tests.model.links.PlayerMapper;
import dev.ashlar.tests.model.links.Team;
import dev.ashlar.tests.model.links.TeamMapper;
import dev.ashlar.tests.support.Race;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many threads change the same links. */
@EveryDatabase
final class ConcurrentLinksTest {

  private static final int THREADS = 8;

  private Club club;

  @BeforeEach
  void createTables(TestDatabase database) {
    club = Club.on(database);
  }

  @Test
  @Shows("Threads that link the same rows at once leave each link once, without an error.")
  void samePairsFromOneSide() {
    Player ada = club.player("ada");
    List<Ref<Player>> all =
        IntStream.range(0, 10)
            .mapToObj(number -> PlayerMapper.ref(club.player("p" + number).id()))
            .toList();

    assertThat(
            Race.failures(
                eachThread(
                    number ->
                        club.players()
                            .update(
                                ada.id(),
                                p -> p.friends(f -> shuffled(all, number).forEach(f::connect))))))
        .isEmpty();

    assertThat(club.friendsOf(ada)).hasSize(10);
    assertThat(club.reread(ada).version()).isEqualTo(THREADS);
  }

  @Test
  @Shows("Threads that link the same rows at once leave each link once, without an error.")
  void samePairsFromBothSides() {
    Team team = club.team("red");
    Badge badge = club.badge("gold", 1);

    assertThat(
            Race.failures(
                eachThread(
                    number -> {
                      if (number % 2 == 0) {
                        club.teams()
                            .update(
                                team.id(),
                                t -> t.badges(b -> b.connect(BadgeMapper.ref(BadgeKey.of(badge)))));
                      } else {
                        club.badges()
                            .update(
                                BadgeKey.of(badge),
                                b -> b.teams(t -> t.connect(TeamMapper.ref(team.id()))));
                      }
                    })))
        .isEmpty();

    assertThat(club.teams().query().where(t -> t.badges().count().eq(1)).count()).isEqualTo(1);
  }

  @Test
  void setsOfOneRowFollowEachOther() {
    Team team = club.team("red");
    List<Player> players =
        IntStream.range(0, THREADS).mapToObj(number -> club.player("p" + number)).toList();

    assertThat(
            Race.failures(
                eachThread(
                    number ->
                        club.teams()
                            .update(
                                team.id(),
                                t ->
                                    t.players(
                                        p ->
                                            p.set(
                                                List.of(
                                                    PlayerMapper.ref(
                                                        players.get(number).id()))))))))
        .isEmpty();

    assertThat(club.playersOf(team)).hasSize(1);
  }

  private interface Work {
    void run(int number);
  }

  private static List<Runnable> eachThread(Work work) {
    return IntStream.range(0, THREADS)
        .<Runnable>mapToObj(number -> () -> work.run(number))
        .toList();
  }

  private static List<Ref<Player>> shuffled(List<Ref<Player>> all, int seed) {
    List<Ref<Player>> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
