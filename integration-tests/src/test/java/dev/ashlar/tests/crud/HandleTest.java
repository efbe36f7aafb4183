/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.NotLoadedException;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
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
  void referenceThatIsNotLoadedNamesTheCallThatReadsTheRow() {
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> blog.posts().getById(post.id()).author().get())
        .withMessage(
            "Post.author was not loaded. Load it with new UserMapper(db).findById(post.author()).");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> post.editor().get())
        .withMessage(
            "Post.editor was not loaded. Load it with new UserMapper(db).findById(post.editor()).");
  }

  @Test
  void namedCallLoadsTheRow() {
    assertThat(new UserMapper(blog.db()).findById(post.author())).contains(alice);
  }

  @Test
  void manyThatIsNotLoadedNamesTheCallThatReadsTheRows() {
    User read = blog.users().getById(alice.id());

    assertThat(read.posts().isLoaded()).isFalse();
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> read.posts().list())
        .withMessage(
            "User.posts was not loaded. Load it with new PostMapper(db).query().where(x ->"
                + " x.author().eq(UserMapper.ref(user.id()))).list().");
    assertThat(
            new PostMapper(blog.db())
                .query()
                .where(x -> x.author().eq(UserMapper.ref(alice.id())))
                .list())
        .containsExactly(post);
  }

  @Test
  void oneThatIsNotLoadedNamesTheCallThatReadsTheRow() {
    User read = blog.users().getById(alice.id());

    assertThat(read.profile().isLoaded()).isFalse();
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> read.profile().get())
        .withMessage(
            "User.profile was not loaded. Load it with new ProfileMapper(db).query().where(x ->"
                + " x.user().eq(UserMapper.ref(user.id()))).optional().");
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
