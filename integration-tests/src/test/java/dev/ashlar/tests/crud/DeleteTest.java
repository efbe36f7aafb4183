/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delete removes the rows that it names, and says how many there were. */
@EveryDatabase
final class DeleteTest {

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.users().create(u -> u.email("a@b.c").visits(1));
    bob = blog.users().create(u -> u.email("b@b.c").visits(2));
  }

  @Test
  @Shows("`delete(id)` says whether a row went.")
  void deleteSaysWhetherTheRowWasThere() {
    assertThat(blog.users().delete(alice.id())).isTrue();
    assertThat(blog.users().delete(alice.id())).isFalse();
    assertThat(blog.users().query().list()).containsExactly(bob);
  }

  @Test
  void deleteManyRemovesTheRowsThatFulfilTheCondition() {
    assertThat(blog.users().deleteMany(u -> u.visits().lt(2))).isEqualTo(1);
    assertThat(blog.users().deleteMany(u -> u.visits().lt(2))).isZero();
    assertThat(blog.users().query().list()).containsExactly(bob);
  }

  @Test
  void deleteManyMayAskThroughRelations() {
    Post first = blog.post("one", alice);
    blog.post("two", bob);

    assertThat(blog.posts().deleteMany(p -> p.author().email().eq("b@b.c"))).isEqualTo(1);
    assertThat(blog.posts().query().list()).containsExactly(first);
  }

  @Test
  void deleteAllRemovesEveryRow() {
    assertThat(blog.users().deleteAll()).isEqualTo(2);
    assertThat(blog.users().deleteAll()).isZero();
    assertThat(blog.sql().count("users")).isZero();
  }

  @Test
  @Shows("A key that the database made is not made again after its row is deleted.")
  void keysOfDeletedRowsAreNotGivenAgain() {
    Post first = blog.post("one", alice);
    blog.posts().deleteAll();

    assertThat(blog.post("two", alice).id()).isGreaterThan(first.id());
  }
}
