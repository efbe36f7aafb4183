/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows come in the order that was asked for, those without a value in the same place everywhere.
 */
@EveryDatabase
final class OrderTest {

  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    blog.users().create(u -> u.email("1").name("Bob").visits(1));
    blog.users().create(u -> u.email("2").visits(2));
    blog.users().create(u -> u.email("3").name("Ann").visits(2));
    blog.users().create(u -> u.email("4").name("Bob").visits(3));
    blog.users().create(u -> u.email("5").visits(1));
  }

  @Test
  @Shows(
      "Rows without a value come last, and first in a descending order, unless it is said"
          + " otherwise.")
  void rowsWithoutAValueComeLastAndInDescendingOrderFirst() {
    assertOrder(all().orderBy(u -> u.name()).thenBy(u -> u.email()), "3", "1", "4", "2", "5");
    assertOrder(all().orderBy(u -> u.name().asc()).thenBy(u -> u.email()), "3", "1", "4", "2", "5");
    assertOrder(
        all().orderBy(u -> u.name().desc()).thenBy(u -> u.email()), "2", "5", "1", "4", "3");
  }

  @Test
  @Shows(
      "Rows without a value come last, and first in a descending order, unless it is said"
          + " otherwise.")
  void placeOfRowsWithoutAValueMayBeSaid() {
    assertOrder(
        all().orderBy(u -> u.name().nullsFirst()).thenBy(u -> u.email()), "2", "5", "3", "1", "4");
    assertOrder(
        all().orderBy(u -> u.name().nullsLast()).thenBy(u -> u.email()), "3", "1", "4", "2", "5");
    assertOrder(
        all().orderBy(u -> u.name().desc().nullsFirst()).thenBy(u -> u.email()),
        "2",
        "5",
        "1",
        "4",
        "3");
    assertOrder(
        all().orderBy(u -> u.name().desc().nullsLast()).thenBy(u -> u.email()),
        "1",
        "4",
        "3",
        "2",
        "5");
  }

  @Test
  void thenBySortsWhatIsEqual() {
    assertOrder(
        all().orderBy(u -> u.visits().desc()).thenBy(u -> u.email().desc()),
        "4",
        "3",
        "2",
        "5",
        "1");
    assertOrder(
        all().orderBy(u -> u.visits()).thenBy(u -> u.name()).thenBy(u -> u.email()),
        "1",
        "5",
        "3",
        "2",
        "4");
  }

  @Test
  void lastOrderByCounts() {
    assertOrder(all().orderBy(u -> u.visits()).orderBy(u -> u.email()), "1", "2", "3", "4", "5");
  }

  @Test
  void booleansAndConstantsMayBeSorted() {
    User author = blog.users().query().where(u -> u.email().eq("1")).one();
    blog.posts().create(p -> Blog.draft(p, "shown", author));
    blog.posts().create(p -> Blog.draft(p, "hidden", author).published(false));

    assertThat(blog.posts().query().orderBy(p -> p.published()).list())
        .extracting(p -> p.title())
        .containsExactly("hidden", "shown");
  }

  @Test
  void thenByWithoutAnOrderIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> all().thenBy(u -> u.email()))
        .withMessage("thenBy(..) goes on from an order. Begin with orderBy(..).");
  }

  private Query<User, UserFields> all() {
    return blog.users().query();
  }

  private static void assertOrder(Query<User, UserFields> query, String... emails) {
    assertThat(query.list()).extracting(User::email).containsExactly(emails);
  }
}
