/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes of many rows give them back, in one statement. */
@EveryDatabase
final class ReturningTest {

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    bob = blog.user("b@b.c");
    blog.clock().step();
  }

  @Test
  @Shows("`updateReturning` and `deleteReturning` give the rows that they wrote.")
  void updateReturningGivesTheRowsAsStored() {
    List<User> updated =
        blog.users().updateReturning(u -> u.email().startsWith("a"), c -> c.visits(v -> v.plus(7)));

    assertThat(updated).containsExactly(blog.users().getById(alice.id()));
    assertThat(updated).extracting(User::visits).containsExactly(7);
    assertThat(updated)
        .extracting(User::updatedAt)
        .containsExactly(alice.updatedAt().plusSeconds(1));
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(blog.users().updateReturning(u -> u.visits().gt(5), c -> c.visits(1))).isEmpty();
    assertThat(blog.users().deleteReturning(u -> u.visits().gt(5))).isEmpty();
  }

  @Test
  @Shows("`updateReturning` and `deleteReturning` give the rows that they wrote.")
  void deleteReturningGivesTheRowsAsTheyWere() {
    Post one = blog.post("one", alice);
    Post two = blog.post("two", alice);

    assertThat(blog.posts().deleteReturning(p -> p.author().email().eq("a@b.c")))
        .containsExactlyInAnyOrder(one, two);
    assertThat(blog.sql().count("posts")).isZero();
  }

  @Test
  void failedFormsChangeNothing() {
    blog.post("one", bob);

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () -> blog.users().updateReturning(u -> u.visits().eq(0), c -> c.email("x@y.z")));
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(() -> blog.users().deleteReturning(u -> u.visits().eq(0)))
        .withMessageContaining("Post.author");
    assertThat(blog.users().query().orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly("a@b.c", "b@b.c");
  }

  @Test
  void emptyChangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().updateReturning(u -> u.visits().eq(0), c -> {}));
  }
}
