/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that would point at nothing is refused with the relation's name, and nothing changes. */
@EveryDatabase(drivers = true)
final class ForeignKeyTest {

  private static final UUID NOBODY = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

  private Blog blog;
  private User alice;
  private User bob;
  private Post post;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    bob = blog.user("b@b.c");
    post = blog.posts().create(p -> draft(p, alice.id(), bob.id()));
  }

  @AfterEach
  void assertUnchanged() {
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
    assertThat(blog.posts().query().list()).containsExactly(post);
    assertThat(blog.profiles().query().list()).isEmpty();
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void missingTargetNamesTheRelation() {
    ForeignKeyViolation refused = refused(() -> blog.profiles().create(p -> p.userId(NOBODY)));

    assertThat(refused.relation()).isEqualTo("Profile.user");
    assertThat(refused)
        .hasMessage(
            """
            Profile.user refers to a User that does not exist (profiles_user_id_fkey). Nothing was written.
            Create the User first, or let Profile.user refer to one that exists.\
            """);
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void rightOneOfTwoRelationsIsNamed() {
    assertThat(refused(() -> blog.posts().create(p -> draft(p, NOBODY, alice.id()))).relation())
        .isEqualTo("Post.author");
    assertThat(refused(() -> blog.posts().create(p -> draft(p, alice.id(), NOBODY))).relation())
        .isEqualTo("Post.editor");
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void rightOneOfTwoRelationsIsNamedInABatch() {
    ForeignKeyViolation refused =
        refused(
            () ->
                blog.posts()
                    .createMany(
                        List.of(
                            draft(PostDraft.start(), alice.id(), alice.id()),
                            draft(PostDraft.start(), alice.id(), NOBODY))));

    assertThat(refused.relation()).isEqualTo("Post.editor");
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void rightOneOfTwoRelationsIsNamedInAnUpdate() {
    assertThat(
            refused(
                    () ->
                        blog.posts()
                            .update(post.id(), c -> c.authorId(alice.id()).editorId(NOBODY)))
                .relation())
        .isEqualTo("Post.editor");
    assertThat(
            refused(() -> blog.posts().updateMany(p -> p.published(), c -> c.authorId(NOBODY)))
                .relation())
        .isEqualTo("Post.author");
    assertThat(refused(() -> blog.posts().updateAll(c -> c.editorId(NOBODY))).relation())
        .isEqualTo("Post.editor");
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void rightOneOfTwoRelationsIsNamedInEachUpdateOfTheSameColumns() {
    for (int time = 0; time < 2; time++) {
      assertThat(
              refused(
                      () ->
                          blog.posts()
                              .update(post.id(), c -> c.authorId(NOBODY).editorId(bob.id())))
                  .relation())
          .isEqualTo("Post.author");
      assertThat(
              refused(
                      () ->
                          blog.posts()
                              .update(post.id(), c -> c.authorId(bob.id()).editorId(NOBODY)))
                  .relation())
          .isEqualTo("Post.editor");
    }
  }

  @Test
  @Shows("A delete that is refused names the relation that refers to the row.")
  void deleteThatAPostBlocksNamesTheRelation() {
    ForeignKeyViolation refused = refused(() -> blog.users().delete(alice.id()));

    assertThat(refused.relation()).isEqualTo("Post.author");
    assertThat(refused)
        .hasMessage(
            """
            User cannot be deleted, since a Post refers to it through Post.author (posts_author_id_fkey, on delete RESTRICT). Nothing was written.
            Delete each such Post first or let it refer to another row, or declare Post.author with onDelete = CASCADE.\
            """);
  }

  @Test
  @Shows("A delete that is refused names the relation that refers to the row.")
  void deletesOfSeveralRowsThatAPostBlocksNameTheRelation() {
    assertThat(refused(() -> blog.users().deleteMany(u -> u.email().startsWith("a"))).relation())
        .isEqualTo("Post.author");
    assertThat(refused(() -> blog.users().deleteAll()).relation()).isEqualTo("Post.author");
  }

  @Test
  @Shows("A `ForeignKeyViolation` names its relation, the right one of several.")
  void violationInATransactionNamesTheRelation() {
    assertThat(
            refused(
                    () ->
                        blog.db()
                            .transaction(
                                tx ->
                                    blog.posts().in(tx).create(p -> draft(p, alice.id(), NOBODY))))
                .relation())
        .isEqualTo("Post.editor");
  }

  private static PostDraft draft(PostMapper.NeedsTitle start, UUID author, UUID editor) {
    return start.title("t").body("..").published(true).authorId(author).editorId(editor);
  }

  private static ForeignKeyViolation refused(ThrowingCallable call) {
    return catchThrowableOfType(ForeignKeyViolation.class, call);
  }
}
