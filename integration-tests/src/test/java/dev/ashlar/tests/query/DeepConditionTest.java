/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Generated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions may be long, and as deep as they say. */
@EveryDatabase
final class DeepConditionTest {

  private static final int MANY = Generated.many(2_000, 5_000);

  /** Of conditions that alternate, the last one of which every database takes. */
  private static final int DEEPEST = 300;

  private Blog blog;
  private User alice;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.users().create(u -> u.email("alice").visits(MANY));
    blog.users().create(u -> u.email("bob").visits(-1));
  }

  @Test
  @Shows("Thousands of conditions are joined by `and` and `or`, and 300 levels of them nested.")
  void thousandsOfConditionsAreJoined() {
    assertThat(blog.users().query().where(DeepConditionTest::any).list()).containsExactly(alice);
    assertThat(blog.users().query().where(u -> any(u).not()).list())
        .extracting(User::email)
        .containsExactly("bob");
    assertThat(blog.users().query().where(DeepConditionTest::all).list()).containsExactly(alice);
    assertThat(blog.users().deleteMany(u -> all(u).and(any(u)))).isEqualTo(1);
  }

  @Test
  @Shows("Thousands of conditions are joined by `and` and `or`, and 300 levels of them nested.")
  void conditionsThatAlternateAreNested() {
    assertThat(blog.users().query().where(u -> alternating(u, DEEPEST)).list())
        .containsExactly(alice);
    assertThat(blog.users().query().where(u -> negated(u, DEEPEST)).limit(5).count()).isEqualTo(1);
  }

  @Test
  void depthIsRefusedBeforeAnythingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().where(u -> alternating(u, DEEPEST + 1)))
        .withMessage(
            "This condition is nested more than 300 levels deep, which not every database takes."
                + " Join conditions of one kind by and(..) or or(..) first, or use in(..).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().where(u -> alternating(u, 1_000_000)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().where(u -> negated(u, DEEPEST + 1)));
  }

  @Test
  void relationsAreNestedAsWell() {
    blog.post("one", alice);

    assertThat(blog.users().query().where(u -> related(u, 20)).list()).containsExactly(alice);
    assertThat(blog.users().query().where(u -> counted(u, 10)).limit(3).count()).isEqualTo(1);
  }

  private static Condition any(UserFields u) {
    Condition any = u.visits().eq(1);
    for (int i = 2; i <= MANY; i++) {
      any = any.or(u.visits().eq(i));
    }
    return any;
  }

  private static Condition all(UserFields u) {
    Condition all = u.visits().gt(0);
    for (int i = 1; i < MANY; i++) {
      all = all.and(u.visits().ne(i).or(u.visits().eq(0)));
    }
    return all;
  }

  /** Each link is a level. */
  private static Condition alternating(UserFields u, int levels) {
    Condition chain = u.visits().gt(0);
    for (int i = 1; i < levels; i++) {
      chain = i % 2 == 0 ? chain.and(u.visits().ne(-i)) : chain.or(u.visits().eq(i));
    }
    return chain;
  }

  /** A negation and a join are two. */
  private static Condition negated(UserFields u, int levels) {
    Condition chain = u.visits().lt(0);
    for (int i = 1; i + 1 < levels; i += 2) {
      chain = chain.not().and(u.visits().ne(-2).or(u.visits().eq(i)));
    }
    return levels % 2 == 0 ? chain.and(u.visits().ne(7)) : chain;
  }

  private static Condition related(UserFields u, int levels) {
    Condition alice = u.email().eq("alice");
    return levels == 0
        ? alice
        : u.posts().some(p -> levels % 2 == 0 ? byAuthor(p, levels) : byAuthor(p, levels).not());
  }

  private static Condition byAuthor(PostFields p, int levels) {
    return related(p.author(), levels - (levels % 2 == 0 ? 2 : 1));
  }

  private static Condition counted(UserFields u, int levels) {
    return levels == 0
        ? u.email().eq("alice")
        : u.posts().where(p -> counted(p.author(), levels - 1)).count().gt(0);
  }
}
