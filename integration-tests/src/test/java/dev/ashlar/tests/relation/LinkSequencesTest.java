/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Ref;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.generated.LinkedRows;
import dev.ashlar.generated.OptionalRows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.links.Player;
import dev.ashlar.tests.model.links.PlayerDraft;
import dev.ashlar.tests.model.links.PlayerMapper;
import dev.ashlar.tests.model.links.TeamMapper;
import dev.ashlar.tests.support.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes with random verbs do to rows what they do to a set. */
@EveryDatabase
final class LinkSequencesTest {

  private static final int ROWS = 6;

  /** What the verbs of a change do to either kind of relation. */
  private interface Verbs {
    void connect(List<Ref<Player>> rows);

    void disconnect(List<Ref<Player>> rows);

    void set(List<Ref<Player>> rows);

    void create(String name);
  }

  private Club club;
  private Random random;
  private int cases;
  private int created;

  @BeforeEach
  void createTables(TestDatabase database) {
    club = Club.on(database);
  }

  @Test
  void linksAreThoseOfASet() {
    each(this::runLinks);
  }

  @Test
  void rowsPointWhereTheyWouldInAMap() {
    each(this::runPointers);
  }

  private static void each(Consumer<Random> test) {
    Random numbers = Generated.random();
    for (int number = 0; number < Generated.many(15, 1_000); number++) {
      try {
        test.accept(numbers);
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("With -Dashlar.test.seed=" + Generated.seed(), failure);
      }
    }
  }

  private void runLinks(Random seed) {
    random = seed;
    List<Player> players = players();
    Map<Long, TreeSet<String>> expected = new HashMap<>();
    for (int step = 0; step < 4; step++) {
      Player owner = players.get(random.nextInt(2));
      TreeSet<String> links = expected.computeIfAbsent(owner.id(), id -> new TreeSet<>());
      Map<Long, String> names = names(players);
      club.players()
          .update(owner.id(), p -> p.friends(f -> random(players, onSet(links, names, linked(f)))));
    }

    players
        .subList(0, 2)
        .forEach(
            owner ->
                assertThat(club.friendsOf(owner))
                    .containsExactlyElementsOf(expected.getOrDefault(owner.id(), new TreeSet<>())));
  }

  private void runPointers(Random seed) {
    random = seed;
    List<Player> players = players();
    long[] teams = {club.team("red").id(), club.team("blue").id()};
    Map<String, Integer> versions = new HashMap<>();
    Map<String, Long> expected = new HashMap<>();
    Map<Long, String> names = names(players);
    for (int step = 0; step < 4; step++) {
      long team = teams[random.nextInt(2)];
      SortedSet<String> before = in(team, expected);
      TreeSet<String> after = new TreeSet<>(before);
      List<String> made = new ArrayList<>();
      club.teams()
          .update(
              team, t -> t.players(p -> random(players, onSet(after, names, pointing(p, made)))));
      before.stream().filter(name -> !after.contains(name)).forEach(expected::remove);
      after.forEach(name -> expected.put(name, team));
      before.forEach(name -> versions.merge(name, after.contains(name) ? 0 : 1, Integer::sum));
      after.stream()
          .filter(name -> !before.contains(name) && !made.contains(name))
          .forEach(name -> versions.merge(name, 1, Integer::sum));
      // A new row that a later verb lets go was made with the reference, and then changed.
      made.stream()
          .filter(name -> !after.contains(name))
          .forEach(name -> versions.merge(name, 1, Integer::sum));
    }

    for (Player player : club.players().query().where(p -> p.name().startsWith(prefix())).list()) {
      assertThat(player.team())
          .as(player.name())
          .isEqualTo(
              expected.containsKey(player.name())
                  ? TeamMapper.ref(expected.get(player.name()))
                  : null);
      assertThat(player.version())
          .as("version of " + player.name())
          .isEqualTo(versions.getOrDefault(player.name(), 0));
    }
  }

  private static SortedSet<String> in(long team, Map<String, Long> expected) {
    TreeSet<String> names = new TreeSet<>();
    expected.forEach(
        (name, of) -> {
          if (of == team) {
            names.add(name);
          }
        });
    return names;
  }

  private String prefix() {
    return "case" + cases + "-";
  }

  /** New ones for each case; their names begin alike. */
  private List<Player> players() {
    cases++;
    List<PlayerDraft> drafts = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      drafts.add(PlayerDraft.start().name(prefix() + i));
    }
    return club.players().createManyReturning(drafts);
  }

  private static Map<Long, String> names(List<Player> players) {
    Map<Long, String> names = new HashMap<>();
    players.forEach(player -> names.put(player.id(), player.name()));
    return names;
  }

  private void random(List<Player> players, Verbs verbs) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<Ref<Player>> some = new ArrayList<>();
      int size = 1 + random.nextInt(4);
      for (int j = 0; j < size; j++) {
        some.add(PlayerMapper.ref(players.get(random.nextInt(ROWS)).id()));
      }
      switch (random.nextInt(7)) {
        case 0, 1 -> verbs.connect(some);
        case 2, 3 -> verbs.disconnect(some);
        case 4 -> verbs.set(some);
        case 5 -> verbs.set(List.of());
        default -> verbs.create(prefix() + "new" + ++created);
      }
    }
  }

  /** Does to a set of names what it does to the rows. */
  private static Verbs onSet(Set<String> set, Map<Long, String> names, Verbs rows) {
    return new Verbs() {
      @Override
      public void connect(List<Ref<Player>> refs) {
        refs.forEach(ref -> set.add(names.get(PlayerMapper.key(ref))));
        rows.connect(refs);
      }

      @Override
      public void disconnect(List<Ref<Player>> refs) {
        refs.forEach(ref -> set.remove(names.get(PlayerMapper.key(ref))));
        rows.disconnect(refs);
      }

      @Override
      public void set(List<Ref<Player>> refs) {
        set.clear();
        refs.forEach(ref -> set.add(names.get(PlayerMapper.key(ref))));
        rows.set(refs);
      }

      @Override
      public void create(String name) {
        set.add(name);
        rows.create(name);
      }
    };
  }

  private static Verbs linked(LinkedRows<PlayerMapper.NeedsName, PlayerDraft, Player> rows) {
    return verbs(
        rows::connect, rows::disconnect, rows::set, name -> rows.create(d -> d.name(name)));
  }

  private static Verbs pointing(
      OptionalRows<PlayerMapper.NeedsName, PlayerDraft, Player> rows, List<String> made) {
    return verbs(
        rows::connect,
        rows::disconnect,
        rows::set,
        name -> {
          made.add(name);
          rows.create(d -> d.name(name).teamIsParent());
        });
  }

  private static Verbs verbs(
      Consumer<Ref<Player>> connect,
      Consumer<Ref<Player>> disconnect,
      Consumer<List<Ref<Player>>> set,
      Consumer<String> create) {
    return new Verbs() {
      @Override
      public void connect(List<Ref<Player>> refs) {
        refs.forEach(connect);
      }

      @Override
      public void disconnect(List<Ref<Player>> refs) {
        refs.forEach(disconnect);
      }

      @Override
      public void set(List<Ref<Player>> refs) {
        set.accept(refs);
      }

      @Override
      public void create(String name) {
        create.accept(name);
      }
    };
  }
}
