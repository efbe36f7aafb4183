/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The function that makes the condition of a write may do something else, and is called once. */
@EveryDatabase
final class ConditionIsMadeOnceTest {

  private Blog blog;
  private int calls;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  void conditionIsMadeOnce() {
    assertOnce(isIt -> blog.users().updateMany(isIt, u -> u.visits(3)));
    assertOnce(isIt -> assertThat(blog.users().updateReturning(isIt, u -> u.visits(3))).hasSize(1));
    assertOnce(isIt -> assertThat(blog.users().deleteReturning(isIt)).hasSize(1));
    assertOnce(isIt -> blog.users().deleteMany(isIt));
  }

  private void assertOnce(Consumer<Function<UserFields, Condition>> write) {
    blog.users().deleteAll();
    blog.user("a@b.c");
    calls = 0;

    write.accept(
        u -> {
          calls++;
          return u.email().eq("a@b.c");
        });

    assertThat(calls).isEqualTo(1);
  }
}
