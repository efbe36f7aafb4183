/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.WatchedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stream gives is what a list gives, and nothing is open afterwards. */
@EveryDatabase(drivers = true)
final class StreamTest {

  private static final int MANY = 1_234;

  private Blog blog;
  private WatchedSource source;
  private Database db;
  private UserMapper users;
  private PostMapper posts;
  private User ann;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    ann = blog.users().create(u -> u.email("ann").name("Ann"));
    User bob = blog.users().create(u -> u.email("bob").visits(3));
    blog.posts()
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(
                    i ->
                        Blog.draft(
                            PostDraft.start(), "Post " + (i * 7919 % MANY), i % 3 == 0 ? bob : ann))
                .toList());
    source = new WatchedSource(database.dataSource());
    db = Database.builder(source).vendor(blog.db().vendor()).build();
    users = new UserMapper(db);
    posts = new PostMapper(db);
  }

  private boolean comesInParts() {
    return List.of("mariadb", "mysql").contains(blog.database().name());
  }

  private void assertNothingIsOpen() {
    assertThat(source.open()).isEmpty();
  }

  private static <T extends @Nullable Object> List<T> read(Stream<T> stream) {
    try (stream) {
      List<T> all = new ArrayList<>();
      stream.forEach(all::add);
      return all;
    }
  }

  @Test
  void rowsAreThoseOfAList() {
    Query<Post, ?> sorted = posts.query().orderBy(p -> p.title().desc());

    assertThat(read(sorted.stream())).isEqualTo(sorted.list()).hasSize(MANY);
    assertNothingIsOpen();
    assertThat(read(sorted.offset(3).limit(700).stream()))
        .isEqualTo(sorted.offset(3).limit(700).list())
        .hasSize(700);
    assertThat(read(posts.query().where(p -> p.title().in(List.of())).stream())).isEmpty();
    assertThat(read(posts.query().limit(0).stream())).isEmpty();
    assertNothingIsOpen();
  }

  @Test
  void relationsThatAreIncludedAreLoaded() {
    Query<Post, ?> sorted =
        posts
            .query()
            .include(p -> p.author().profile())
            .include(p -> p.categories())
            .orderBy(p -> p.title());

    assertThat(read(sorted.stream())).isEqualTo(sorted.list());
    assertThat(read(sorted.stream()).get(MANY - 1).author().get().email()).isNotEmpty();
    assertNothingIsOpen();
  }

  @Test
  void selectedIsThatOfAList() {
    assertThat(read(users.query().orderBy(u -> u.email()).select(u -> u.name()).stream()))
        .containsExactly("Ann", null);
    assertThat(
            read(
                posts
                    .query()
                    .groupBy(p -> p.author().id())
                    .orderBy(p -> count())
                    .select(p -> count())
                    .stream()))
        .containsExactly(MANY / 3 + 1L, MANY - MANY / 3 - 1L);
    assertThat(read(posts.query().select(p -> p.author().email()).distinct().stream()))
        .containsExactlyInAnyOrder("ann", "bob");
    assertThat(
            read(
                posts
                    .query()
                    .include(p -> p.author())
                    .orderBy(p -> p.id())
                    .select(p -> columns(row(p), p.title()).as(Map::entry))
                    .stream()))
        .hasSize(MANY)
        .allSatisfy(
            each -> {
              assertThat(each.getKey().title()).isEqualTo(each.getValue());
              assertThat(each.getKey().author().get().email()).hasSize(3);
            });
    assertNothingIsOpen();
  }

  @Test
  void transactionReadsWhatItWrote() {
    List<String> titles = new ArrayList<>();
    db.transaction(
        tx -> {
          posts.in(tx).create(p -> Blog.draft(p, "Mine", ann));
          try (Stream<Post> all = posts.in(tx).query().orderBy(p -> p.id().desc()).stream()) {
            all.forEach(post -> titles.add(post.title()));
          }
        });

    assertThat(titles).hasSize(MANY + 1).startsWith("Mine");
    assertThat(titles)
        .isEqualTo(posts.query().orderBy(p -> p.id().desc()).select(p -> p.title()).list());
    assertNothingIsOpen();
  }

  @Test
  void otherStatementsOfItsTransactionRunInBetween() {
    db.transaction(
        tx -> {
          int seen = 0;
          try (Stream<Post> all = posts.in(tx).query().orderBy(p -> p.id()).stream()) {
            for (Post post : (Iterable<Post>) all::iterator) {
              seen++;
              if (seen % 100 == 1) {
                posts.in(tx).update(post.id(), p -> p.body("seen"));
                assertThat(posts.in(tx).getById(post.id()).body()).isEqualTo("seen");
                tx.transaction(inner -> posts.in(inner).update(post.id(), p -> p.body("again")));
              }
            }
          }
          assertThat(seen).isEqualTo(MANY);
        });

    assertThat(posts.query().where(p -> p.body().eq("again")).count()).isEqualTo(13);
    assertNothingIsOpen();
  }

  @Test
  void savepointThatIsTakenBackInBetweenLeavesTheStream() {
    db.transaction(
        tx -> {
          List<Post> seen = new ArrayList<>();
          try (Stream<Post> all = posts.in(tx).query().orderBy(p -> p.id()).stream()) {
            all.forEach(
                post -> {
                  seen.add(post);
                  if (seen.size() == 10) {
                    try {
                      tx.transaction(
                          inner -> {
                            posts.in(inner).update(post.id(), p -> p.body("never"));
                            throw new IllegalStateException("made to fail");
                          });
                    } catch (IllegalStateException expected) {
                      assertThat(expected).hasMessage("made to fail");
                    }
                  }
                });
          }
          assertThat(seen).hasSize(MANY);
        });

    assertThat(posts.query().where(p -> p.body().eq("never")).exists()).isFalse();
    assertNothingIsOpen();
  }

  @Test
  void chunksHaveTheirRelations() {
    List<Integer> sizes = new ArrayList<>();
    List<Post> all = new ArrayList<>();
    Query<Post, ?> query = posts.query().include(p -> p.author()).orderBy(p -> p.title());
    query.forEachChunk(
        500,
        chunk -> {
          sizes.add(chunk.size());
          all.addAll(chunk);
        });

    assertThat(sizes).containsExactly(500, 500, MANY - 1_000);
    assertThat(all).isEqualTo(query.list());
    assertNothingIsOpen();
  }

  @Test
  void chunksOfATransactionComeByTheirKey() {
    db.transaction(
        tx -> {
          List<Post> all = new ArrayList<>();
          posts
              .in(tx)
              .query()
              .where(p -> p.author().email().eq("ann"))
              .include(p -> p.author())
              .offset(5)
              .limit(400)
              .forEachChunk(
                  100,
                  chunk -> {
                    all.addAll(chunk);
                    assertThat(posts.in(tx).query().count()).isEqualTo(MANY);
                  });
          assertThat(all)
              .isEqualTo(
                  posts
                      .in(tx)
                      .query()
                      .where(p -> p.author().email().eq("ann"))
                      .include(p -> p.author())
                      .orderBy(p -> p.id())
                      .offset(5)
                      .limit(400)
                      .list());
        });
    assertNothingIsOpen();
  }

  @Test
  void anotherOrderInATransactionIsStreamedOrRefused() {
    db.transaction(
        tx -> {
          Query<Post, ?> sorted = posts.in(tx).query().orderBy(p -> p.title());
          assertThat(read(sorted.limit(500).stream())).isEqualTo(sorted.limit(500).list());
          if (!comesInParts()) {
            assertThat(read(sorted.stream())).isEqualTo(sorted.list());
            return;
          }
          assertThatExceptionOfType(AshlarException.class)
              .isThrownBy(sorted::stream)
              .withMessage(
                  """
                  This query of Post has an order of its own, or a key that does not compare. Where no other statement can run beside an open select (in a transaction of MariaDB or MySQL, and in AMBIENT mode), what it gives comes in parts, by the primary key.
                  Sort by the primary key, limit it to 500, use list(), or take it from a mapper on a Database that is not AMBIENT.\
                  """);
          assertThatExceptionOfType(AshlarException.class)
              .isThrownBy(
                  () -> posts.in(tx).query().groupBy(p -> p.title()).select(p -> count()).stream())
              .withMessageStartingWith(
                  "This query of Post gives groups, distinct results, or what windows make of all"
                      + " rows.");
        });
    assertNothingIsOpen();
  }

  @Test
  void streamThatEndsEarlyHoldsNothing() {
    try (Stream<Post> all = posts.query().orderBy(p -> p.title()).stream()) {
      assertThat(all.map(Post::title).findFirst()).isEqualTo(Optional.of("Post 0"));
    }
    assertNothingIsOpen();
    try (Stream<Post> all = posts.query().stream()) {
      assertThat(all.limit(700).toList()).hasSize(700);
    }
    assertNothingIsOpen();
    assertThat(posts.query().count()).isEqualTo(MANY);
  }

  @Test
  void chunkHasRows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posts.query().forEachChunk(0, chunk -> {}))
        .withMessage("forEachChunk(0, ..) has no rows in a chunk. Give 1 or more.");
  }
}
