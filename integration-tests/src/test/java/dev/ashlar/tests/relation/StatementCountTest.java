/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.ProfileDraft;
import dev.ashlar.examples.blog.ProfileMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An include costs one statement for each relation, whatever the number of rows. */
@EveryDatabase
final class StatementCountTest {

  private final StatementCounter counter = new StatementCounter();
  private UserMapper users;
  private PostMapper posts;
  private ProfileMapper profiles;
  private CategoryMapper categories;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(BlogSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(counter).build();
    users = new UserMapper(db);
    posts = new PostMapper(db);
    profiles = new ProfileMapper(db);
    categories = new CategoryMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  @Shows("Loading relations costs one statement each, however many rows there are.")
  void oneParent() {
    assertCounts(1);
  }

  @Test
  @Shows("Loading relations costs one statement each, however many rows there are.")
  void tenParents() {
    assertCounts(10);
  }

  @Test
  @Shows("Loading relations costs one statement each, however many rows there are.")
  void thousandParents() {
    assertCounts(1_000);
  }

  private void assertCounts(int parents) {
    createRows(parents);

    assertThat(counter.during(() -> users.query().list())).isEqualTo(1);
    assertThat(counter.during(() -> users.query().include(u -> u.posts()).list())).isEqualTo(2);
    assertThat(counter.during(this::usersWithAll)).isEqualTo(4);
    assertThat(counter.during(this::postsWithAuthors)).isEqualTo(3);
    List<User> all = users.query().list();
    assertThat(counter.during(() -> users.load(all, u -> u.posts()))).isEqualTo(1);

    assertThat(users.load(all, u -> u.posts()))
        .hasSize(parents)
        .allSatisfy(
            user ->
                assertThat(user.posts().stream().map(Post::title))
                    .containsExactly("first of " + user.email(), "second of " + user.email()));
    assertThat(usersWithAll()).hasSize(parents).allSatisfy(StatementCountTest::assertAll);
    assertThat(postsWithAuthors())
        .hasSize(2 * parents)
        .allSatisfy(
            post -> {
              User author = post.author().get();
              assertThat(post.title()).endsWith(" of " + author.email());
              assertThat(bio(author)).contains("I am " + author.email());
            });
  }

  private List<User> usersWithAll() {
    return users
        .query()
        .include(u -> u.profile())
        .include(u -> u.posts().limit(1).include(p -> p.categories().orderBy(c -> c.name())))
        .list();
  }

  private List<Post> postsWithAuthors() {
    return posts.query().include(p -> p.author().include(u -> u.profile())).list();
  }

  private static void assertAll(User user) {
    assertThat(bio(user)).contains("I am " + user.email());
    assertThat(user.posts().list())
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.title()).isEqualTo("first of " + user.email());
              assertThat(post.categories().stream().map(Category::name))
                  .containsExactly("all", "first");
            });
  }

  private static Optional<String> bio(User user) {
    return user.profile().get().flatMap(Profile::bio);
  }

  /** So many users, each with a profile and two posts, each of these with two categories. */
  private void createRows(int number) {
    List<UserDraft> drafts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      drafts.add(UserDraft.start().email("u%d@b.c".formatted(i)));
    }
    users.createMany(drafts);
    List<User> all = users.query().list();
    profiles.createMany(
        all.stream()
            .map(user -> ProfileDraft.start().userId(user.id()).bio("I am " + user.email()))
            .toList());
    for (String which : List.of("first", "second")) {
      posts.createMany(
          all.stream()
              .map(
                  user ->
                      PostDraft.start()
                          .title(which + " of " + user.email())
                          .body("..")
                          .published(true)
                          .authorId(user.id()))
              .toList());
    }
    createCategory("all", "");
    createCategory("first", "first");
    createCategory("second", "second");
  }

  /** Drafts of many rows have no rows nested in them, so that pairs are written beside Ashlar. */
  private void createCategory(String name, String titles) {
    long category = categories.create(c -> c.name(name)).id();
    sql.run(
        """
        INSERT INTO "post_categories" ("post_id", "category_id")
        SELECT "id", %d FROM "posts" WHERE "title" LIKE '%s%%'"""
            .formatted(category, titles));
  }
}
