/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.NotLoadedException;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relations of rows that were read or written are not loaded, and say how to load them. */
@EveryDatabase
final class HandleTest {

  private Blog blog;
  private User alice;
  private Post post;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    User bob = blog.user("b@b.c");
    post = blog.posts().create(p -> Blog.draft(p, "one", alice).editorId(bob.id()));
  }

  @Test
  void referenceKnowsItsKeyButNotItsRow() {
    for (Post each : blog.posts().query().list()) {
      assertThat(each.author().isLoaded()).isFalse();
      assertThat(each.author().loaded()).isEmpty();
      assertThat(each.author().key()).isEqualTo(alice.id());
      assertThat(UserMapper.key(each.author())).isEqualTo(alice.id());
      assertThat(each.author()).isEqualTo(UserMapper.ref(alice.id()));
      assertThat(each.author()).hasToString("Ref[User " + alice.id() + "]");
    }
  }

  @Test
  void referenceThatIsNotLoadedNamesTheCallsThatLoadIt() {
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> blog.posts().getById(post.id()).author().get())
        .withMessage(
            "Post.author was not loaded. Load it with include(p -> p.author()) in the query, or"
                + " with load(rows, p -> p.author()) of PostMapper.");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> post.editor().get())
        .withMessage(
            "Post.editor was not loaded. Load it with include(p -> p.editor()) in the query, or"
                + " with load(rows, p -> p.editor()) of PostMapper.");
  }

  @Test
  void namedCallsLoadIt() {
    assertThat(blog.posts().query().include(p -> p.author()).one().author().get()).isEqualTo(alice);
    assertThat(blog.posts().load(List.of(post), p -> p.author()).get(0).author().get())
        .isEqualTo(alice);
    assertThat(blog.users().findById(post.author())).contains(alice);
  }

  @Test
  void manyThatIsNotLoadedNamesTheCallsThatLoadIt() {
    User read = blog.users().getById(alice.id());

    assertThat(read.posts().isLoaded()).isFalse();
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> read.posts().list())
        .withMessage(
            "User.posts was not loaded. Load it with include(u -> u.posts()) in the query, or with"
                + " load(rows, u -> u.posts()) of UserMapper.");
    assertThat(blog.users().load(List.of(read), u -> u.posts()).get(0).posts().list())
        .containsExactly(post);
  }

  @Test
  void oneThatIsNotLoadedNamesTheCallsThatLoadIt() {
    User read = blog.users().getById(alice.id());

    assertThat(read.profile().isLoaded()).isFalse();
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> read.profile().get())
        .withMessage(
            "User.profile was not loaded. Load it with include(u -> u.profile()) in the query, or"
                + " with load(rows, u -> u.profile()) of UserMapper.");
  }

  @Test
  void previewNeedsNoDatabase() {
    User preview = UserDraft.start().email("x@y.z").visits(3).preview();

    assertThat(preview.email()).isEqualTo("x@y.z");
    assertThat(preview.visits()).isEqualTo(3);
    assertThat(preview.posts().isLoaded()).isFalse();
    assertThat(blog.users().findByEmail("x@y.z")).isEmpty();
  }
}
