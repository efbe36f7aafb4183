/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.NotFoundException;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An update changes the columns that are set, and the moment of the last write. */
@EveryDatabase
final class UpdateTest {

  private static final UUID NOBODY = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");
  private static final String EMPTY =
      "The update of User sets no column. Set at least one in UserChange, or leave the call out"
          + " when there is nothing to change.";

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.users().create(u -> u.email("a@b.c").name("Alice").visits(1));
    bob = blog.users().create(u -> u.email("b@b.c").name("Bob").visits(2));
    blog.clock().step();
  }

  @Test
  @Shows("`create` and `update` return the row as it is stored.")
  void onlyWhatIsSetChanges() {
    User renamed = blog.users().update(alice.id(), c -> c.name("Alicia").role(Role.ADMIN));

    assertThat(renamed.name()).isEqualTo("Alicia");
    assertThat(renamed.role()).isEqualTo(Role.ADMIN);
    assertThat(renamed.email()).isEqualTo("a@b.c");
    assertThat(renamed.visits()).isEqualTo(1);
    assertThat(blog.users().getById(alice.id())).isEqualTo(renamed);
    assertThat(blog.users().getById(bob.id())).isEqualTo(bob);
  }

  @Test
  void updatedAtMovesAndCreatedAtStays() {
    User renamed = blog.users().update(alice.id(), c -> c.name("Alicia"));

    assertThat(renamed.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
    assertThat(renamed.updatedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:06.123456Z"));
  }

  @Test
  void nullableColumnsAreSetToNull() {
    Post post = blog.posts().create(p -> Blog.draft(p, "one", alice).editorId(bob.id()));
    Profile profile = blog.profiles().create(p -> p.userId(alice.id()).bio("I write."));

    assertThat(blog.users().update(alice.id(), c -> c.name(null)).name()).isNull();
    assertThat(blog.posts().update(post.id(), c -> c.editor(null)).editor()).isNull();
    assertThat(blog.profiles().update(profile.id(), c -> c.bio(null)).bio()).isEmpty();
    assertThat(blog.sql().value("SELECT \"editor_id\" FROM \"posts\"")).isEqualTo("null");
  }

  @Test
  void referencePointsAtAnotherRow() {
    Post post = blog.post("one", alice);

    Post moved = blog.posts().update(post.id(), c -> c.author(UserMapper.ref(bob.id())));

    assertThat(UserMapper.key(moved.author())).isEqualTo(bob.id());
    assertThat(blog.posts().getById(post.id())).isEqualTo(moved);
  }

  @Test
  void lastOfTwoValuesCounts() {
    User renamed = blog.users().update(alice.id(), c -> c.name("x").visits(5).name("y"));

    assertThat(renamed.name()).isEqualTo("y");
    assertThat(renamed.visits()).isEqualTo(5);
  }

  @Test
  @Shows("`update` of nothing throws `NotFoundException`.")
  void updateOfNothingIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> blog.users().update(NOBODY, c -> c.visits(1)))
        .withMessage(
            "There is no User with id 0190a6c4-0000-7000-8000-000000000001, so nothing was"
                + " updated.");
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  void emptyChangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().update(alice.id(), c -> {}))
        .withMessage(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().update(alice, c -> {}))
        .withMessage(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().updateMany(u -> u.visits().gt(0), c -> {}))
        .withMessage(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().updateAll(c -> {}))
        .withMessage(EMPTY);
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  void updateManyChangesTheRowsThatFulfilTheCondition() {
    assertThat(blog.users().updateMany(u -> u.visits().gte(2), c -> c.role(Role.ADMIN)))
        .isEqualTo(1);

    assertThat(blog.users().getById(alice.id())).isEqualTo(alice);
    assertThat(blog.users().getById(bob.id()).role()).isEqualTo(Role.ADMIN);
    assertThat(blog.users().getById(bob.id()).updatedAt())
        .isEqualTo(Instant.parse("2026-01-02T03:04:06.123456Z"));
  }

  @Test
  void updateManyOfNoRowIsZero() {
    assertThat(blog.users().updateMany(u -> u.visits().gt(2), c -> c.visits(9))).isZero();
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  void updateManyMayAskThroughRelations() {
    Post first = blog.post("one", alice);
    Post second = blog.post("two", bob);

    assertThat(
            blog.posts().updateMany(p -> p.author().email().eq("a@b.c"), c -> c.published(false)))
        .isEqualTo(1);

    assertThat(blog.posts().getById(first.id()).published()).isFalse();
    assertThat(blog.posts().getById(second.id()).published()).isTrue();
  }

  @Test
  void updateAllChangesEveryRow() {
    assertThat(blog.users().updateAll(c -> c.visits(9))).isEqualTo(2);
    assertThat(blog.users().query().list()).extracting(User::visits).containsExactly(9, 9);
    assertThat(blog.users().query().list())
        .extracting(User::updatedAt)
        .containsOnly(Instant.parse("2026-01-02T03:04:06.123456Z"));
  }

  @Test
  @SuppressWarnings("NullAway") // What a caller without null checks can do.
  void modelThatIsNullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().update((User) null))
        .withMessage("The User to update is null. Give the one that was read.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().update((User) null, u -> u.visits(1)))
        .withMessage("The User to update is null. Give the one that was read.");
  }
}
