/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.Vendor;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that drafts set, where the database would have counted. */
@EveryDatabase
final class OwnKeyTest {

  /** As the guide has it; the others count on by themselves. */
  private static final Map<Vendor, String> COUNTING_ON =
      Map.of(
          Vendor.POSTGRESQL,
          "SELECT setval(pg_get_serial_sequence('posts', 'id'), (SELECT max(id) FROM posts))",
          Vendor.H2,
          "ALTER TABLE \"posts\" ALTER COLUMN \"id\" RESTART WITH (SELECT max(\"id\") + 1 FROM \"posts\")");

  private Blog blog;
  private User alice;

  @BeforeEach
  void createOwnKeys(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("alice");
    LongStream.of(1, 2, 7)
        .forEach(id -> blog.posts().create(p -> Blog.draft(p, "own", alice).id(id)));
  }

  @Test
  void databaseCountsOnFromOwnKeysOnceItIsTold() {
    String statement = COUNTING_ON.get(blog.db().vendor());
    if (statement != null) {
      blog.sql().run(statement);
    }

    assertThat(blog.post("counted", alice).id()).isEqualTo(8);
    assertThat(blog.post("counted", alice).id()).isEqualTo(9);
  }

  /** What the guide warns of: it ends by itself once the database has counted past those keys. */
  @Test
  void databaseWithASequenceCountsAsIfOwnKeysWereNotThere() {
    if (!COUNTING_ON.containsKey(blog.db().vendor())) {
      assertThat(blog.post("counted", alice).id()).isEqualTo(8);
      return;
    }
    for (int taken = 1; taken <= 2; taken++) {
      assertThatExceptionOfType(UniqueViolation.class)
          .isThrownBy(() -> blog.post("counted", alice))
          .satisfies(refused -> assertThat(refused.key()).isEqualTo(PostMapper.PRIMARY_KEY));
    }
    Post counted = blog.post("counted", alice);
    assertThat(counted.id()).isEqualTo(3);
  }
}
