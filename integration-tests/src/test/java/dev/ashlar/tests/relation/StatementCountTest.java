/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.database.EveryDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An include costs one statement for each relation, whatever the number of rows. */
@EveryDatabase
final class StatementCountTest {

  private final StatementCounter counter = new StatementCounter();
  private UserMapper users;
  private PostMapper posts;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.clear();
    Database db = Database.builder(database.dataSource()).listener(counter).build();
    BlogSchema.create(db);
    users = new UserMapper(db);
    posts = new PostMapper(db);
  }

  @Test
  void oneParent() {
    assertCounts(1);
  }

  @Test
  void tenParents() {
    assertCounts(10);
  }

  @Test
  void thousandParents() {
    assertCounts(1_000);
  }

  private void assertCounts(int parents) {
    createUsers(parents);

    assertThat(counter.during(() -> users.query().list())).isEqualTo(1);
    assertThat(counter.during(() -> users.query().include(u -> u.posts()).list())).isEqualTo(2);
    assertThat(
            counter.during(
                () ->
                    users
                        .query()
                        .include(u -> u.profile())
                        .include(u -> u.posts().limit(1).include(p -> p.categories()))
                        .list()))
        .isEqualTo(4);
    assertThat(
            counter.during(
                () -> posts.query().include(p -> p.author().include(u -> u.profile())).list()))
        .isEqualTo(3);
    List<User> all = users.query().list();
    assertThat(counter.during(() -> users.load(all, u -> u.posts()))).isEqualTo(1);
    List<User> loaded = users.load(all, u -> u.posts());
    assertThat(loaded)
        .hasSize(parents)
        .allSatisfy(
            user ->
                assertThat(user.posts().stream().map(Post::title))
                    .containsExactly("first of " + user.email(), "second of " + user.email()));
  }

  private void createUsers(int number) {
    List<UserDraft> drafts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      drafts.add(UserDraft.start().email("u%d@b.c".formatted(i)));
    }
    users.createMany(drafts);
    List<PostDraft> written = new ArrayList<>();
    for (String which : List.of("first", "second")) {
      for (User user : users.query().list()) {
        written.add(
            PostDraft.start()
                .title(which + " of " + user.email())
                .body("..")
                .published(true)
                .authorId(user.id()));
      }
    }
    posts.createMany(written);
  }
}
