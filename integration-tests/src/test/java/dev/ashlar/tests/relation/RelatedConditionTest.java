/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on related rows choose rows, and never repeat them. */
@EveryDatabase
final class RelatedConditionTest {

  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User alice = blog.user("alice");
    User bob = blog.user("bob");
    blog.user("carol");
    blog.posts()
        .create(p -> Blog.draft(p, "one", alice).categories(c -> c.create(d -> d.name("java"))));
    blog.posts().create(p -> Blog.draft(p, "two", alice).editorId(bob.id()));
    blog.posts().create(p -> Blog.draft(p, "three", bob).published(false).editorId(bob.id()));
    blog.profiles().create(p -> p.userId(bob.id()).bio("three"));
  }

  @Test
  void some() {
    assertFinds(u -> u.posts().some(), "alice", "bob");
    assertFinds(u -> u.posts().some(p -> p.published()), "alice");
    assertFinds(u -> u.posts().some(p -> p.editor().email().eq("bob")), "alice", "bob");
    assertFinds(u -> u.posts().some(p -> p.author().eq(p.editor())), "bob");
    assertFinds(u -> u.posts().some(p -> p.title().eq(u.profile().bio())), "bob");
    assertFinds(u -> u.posts().some(p -> p.categories().some(c -> c.name().eq("java"))), "alice");
  }

  @Test
  void everyCountsUnknownAsNotTrue() {
    assertFinds(u -> u.posts().every(p -> p.published()), "alice", "carol");
    assertFinds(u -> u.posts().every(p -> p.editor().email().eq("bob")), "bob", "carol");
  }

  @Test
  void rowsOfALimitedQueryAreCounted() {
    assertThat(
            blog.users()
                .query()
                .where(u -> u.posts().every(p -> p.categories().some(c -> c.name().eq("java"))))
                .limit(5)
                .count())
        .isEqualTo(1);
    assertThat(
            blog.users()
                .query()
                .include(
                    u ->
                        u.posts()
                            .where(p -> p.editor().is(e -> e.posts().every(x -> x.published())))
                            .limit(2))
                .list())
        .hasSize(3);
  }

  @Test
  void none() {
    assertFinds(u -> u.posts().none(), "carol");
    assertFinds(u -> u.posts().none(p -> p.published()), "bob", "carol");
    assertFinds(u -> u.posts().some().not(), "carol");
  }

  @Test
  void counts() {
    assertFinds(u -> u.posts().count().gte(2), "alice");
    assertFinds(u -> u.posts().count(p -> p.published()).eq(0), "bob", "carol");
    assertFinds(u -> u.posts().count().times(2).minus(u.posts().count()).plus(1).gt(2), "alice");
    assertThat(
            blog.users()
                .query()
                .orderBy(u -> u.posts().count().desc())
                .thenBy(u -> u.email())
                .list())
        .extracting(User::email)
        .containsExactly("alice", "bob", "carol");
  }

  @Test
  void otherSideOfAOneIsAPath() {
    assertFinds(u -> u.profile().bio().eq("three"), "bob");
    assertFinds(u -> u.profile().isNull(), "alice", "carol");
    assertFinds(u -> u.profile().is(p -> p.bio().isNotNull()), "bob");
  }

  @Test
  void pagesAndWritesTakeThem() {
    assertThat(blog.users().query().where(u -> u.posts().some()).orderBy(u -> u.email()).page(1, 1))
        .satisfies(
            page -> {
              assertThat(page.total()).isEqualTo(2);
              assertThat(page.items()).extracting(User::email).containsExactly("alice");
            });
    assertThat(blog.users().updateMany(u -> u.posts().count().eq(2), c -> c.visits(7)))
        .isEqualTo(1);
    assertThat(blog.posts().deleteMany(p -> p.categories().none())).isEqualTo(2);
    assertThat(blog.users().deleteMany(u -> u.posts().none().and(u.profile().isNull())))
        .isEqualTo(1);
    assertThat(new CategoryMapper(blog.db()).deleteMany(c -> c.posts().some())).isEqualTo(1);
  }

  private void assertFinds(Function<UserFields, Condition> condition, String... emails) {
    assertThat(blog.users().query().where(condition).orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly(emails);
    assertThat(blog.users().query().where(condition).count()).isEqualTo(emails.length);
  }
}
