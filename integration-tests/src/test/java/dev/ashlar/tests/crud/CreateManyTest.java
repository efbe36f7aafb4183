/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A createMany inserts all drafts or none, and counts them. */
@EveryDatabase
final class CreateManyTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  void noDraftIsNoRow() {
    assertThat(blog.users().createMany(List.of())).isZero();
    assertThat(blog.sql().count("users")).isZero();
  }

  @Test
  void oneDraftIsOneRow() {
    assertThat(blog.users().createMany(List.of(UserDraft.start().email("a@b.c")))).isEqualTo(1);
    assertThat(blog.users().findByEmail("a@b.c")).isPresent();
  }

  @Test
  @Shows(
      "`createMany` counts the rows, `createManyReturning` gives them in the order of the drafts.")
  void fifteenHundredDraftsAreAsManyRows() {
    User alice = blog.user("a@b.c");
    List<PostDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      drafts.add(Blog.draft(PostDraft.start(), "post " + i, alice));
    }

    assertThat(blog.posts().createMany(drafts)).isEqualTo(1_500);

    List<Post> stored = blog.posts().query().orderBy(p -> p.id()).list();
    assertThat(stored).hasSize(1_500);
    assertThat(stored.get(0).title()).isEqualTo("post 0");
    assertThat(stored.get(999).title()).isEqualTo("post 999");
    assertThat(stored.get(1_000).title()).isEqualTo("post 1000");
    assertThat(stored.get(1_499).title()).isEqualTo("post 1499");
    assertThat(stored).extracting(Post::createdAt).containsOnly(alice.createdAt());
  }

  @Test
  void draftsWithAndWithoutAKeyMayBeMixed() {
    User alice = blog.user("a@b.c");

    long count =
        blog.posts()
            .createMany(
                List.of(
                    Blog.draft(PostDraft.start(), "first", alice),
                    Blog.draft(PostDraft.start(), "given", alice).id(1_000),
                    Blog.draft(PostDraft.start(), "last", alice)));

    assertThat(count).isEqualTo(3);
    assertThat(blog.posts().getById(1_000).title()).isEqualTo("given");
    assertThat(blog.posts().query().list())
        .extracting(Post::title)
        .containsExactlyInAnyOrder("first", "given", "last");
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void duplicateInTheMiddleLeavesNoRow() {
    List<UserDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      drafts.add(UserDraft.start().email("u" + i + "@b.c"));
    }
    drafts.set(1_200, UserDraft.start().email("u3@b.c"));

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> blog.users().createMany(drafts))
        .satisfies(e -> assertThat(e.key()).isEqualTo(UserMapper.UNIQUE_EMAIL));

    assertThat(blog.sql().count("users")).isZero();
  }

  /** A stage is the draft itself, as the guide says. */
  @Test
  void stageThatIsFilledTwiceGivesEqualRows() {
    User alice = blog.user("a@b.c");
    PostMapper.NeedsTitle stage = PostDraft.start();
    PostDraft first = Blog.draft(stage, "first", alice);
    PostDraft second = Blog.draft(stage, "second", alice);

    assertThat(blog.posts().createMany(List.of(first, second))).isEqualTo(2);
    assertThat(blog.posts().query().list()).extracting(Post::title).containsOnly("second");
  }

  @Test
  void draftThatIsNullIsRefusedWithItsNumber() {
    List<UserDraft> drafts = Arrays.asList(UserDraft.start().email("a@b.c"), null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().createMany(drafts))
        .withMessage("Draft number 2 of 2 is null. Leave it out.");
    assertThat(blog.sql().count("users")).isZero();
  }
}
