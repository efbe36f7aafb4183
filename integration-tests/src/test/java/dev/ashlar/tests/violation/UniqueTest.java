/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.blog.ProfileMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second row with the same key is refused with the key's name, and nothing is written. */
@EveryDatabase(drivers = true)
final class UniqueTest {

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    bob = blog.user("b@b.c");
  }

  @AfterEach
  void assertUnchanged() {
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  @Shows("A `UniqueViolation` names its key: of an insert, a batch, an update.")
  void duplicateNamesItsUniqueKey() {
    UniqueViolation refused = refused(() -> blog.users().create(u -> u.email("a@b.c").name("x")));

    assertThat(refused.key()).isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(refused)
        .hasMessage(
            """
            User.email must be unique, and another row has the same (users_email_key). Nothing was written.
            Give another value, or change the row that is there.\
            """);
    assertThat(refused.getCause()).isInstanceOf(SQLException.class);
  }

  @Test
  @Shows("A `UniqueViolation` names its key: of an insert, a batch, an update.")
  void duplicateInABatchNamesItsUniqueKey() {
    UniqueViolation refused =
        refused(
            () ->
                blog.users()
                    .createMany(
                        List.of(
                            UserDraft.start().email("x@b.c"), UserDraft.start().email("a@b.c"))));

    assertThat(refused.key()).isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(refused)
        .hasMessage(
            """
            User.email must be unique, and another row has the same as one of the drafts (users_email_key). Nothing was written.
            Give another value, or leave such drafts out by createManySkippingDuplicates(..).\
            """);
  }

  @Test
  @Shows("A `UniqueViolation` of `createMany` names the drafts of the call that have the same key.")
  void duplicateWithinABatchNamesItsUniqueKeyAndTheDrafts() {
    String message =
        """
        User.email must be unique, and drafts 2 and 1100 of this call have the same (users_email_key). Nothing was written.
        Give another value, or leave such drafts out by createManySkippingDuplicates(..).\
        """;
    List<UserDraft> drafts = new ArrayList<>();
    for (int number = 1; number <= 1_200; number++) {
      drafts.add(UserDraft.start().email("x%s@b.c".formatted(number == 1_100 ? 2 : number)));
    }

    UniqueViolation refused = refused(() -> blog.users().createMany(drafts));
    assertThat(refused.key()).isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(refused).hasMessage(message);
    assertThat(refused(() -> blog.users().createManyReturning(drafts))).hasMessage(message);
  }

  @Test
  @Shows("A `UniqueViolation` names its key: of an insert, a batch, an update.")
  void duplicateOfAnUpdateNamesItsUniqueKey() {
    assertThat(refused(() -> blog.users().update(alice.id(), c -> c.email("b@b.c"))).key())
        .isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(
            refused(
                    () ->
                        blog.users().updateMany(u -> u.email().eq("a@b.c"), c -> c.email("b@b.c")))
                .key())
        .isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(refused(() -> blog.users().updateAll(c -> c.email("z@b.c"))).key())
        .isEqualTo(UserMapper.UNIQUE_EMAIL);
  }

  @Test
  @Shows("A `UniqueViolation` names its key: of an insert, a batch, an update.")
  void duplicateKeyNamesThePrimaryKey() {
    UniqueViolation refused =
        refused(() -> blog.users().create(u -> u.email("x@b.c").id(alice.id())));

    assertThat(refused.key()).isEqualTo(new UniqueKey<>("users_pkey", "User", List.of("id")));
    assertThat(refused)
        .hasMessage(
            """
            User.id must be unique, and another row has the same (users_pkey). Nothing was written.
            Give another value, or change the row that is there.\
            """);
  }

  @Test
  void duplicateIdentityKeyNamesThePrimaryKey() {
    blog.posts().create(p -> Blog.draft(p, "one", alice).id(9));

    assertThat(refused(() -> blog.posts().create(p -> Blog.draft(p, "two", alice).id(9))).key())
        .isEqualTo(new UniqueKey<>("posts_pkey", "Post", List.of("id")));
    assertThat(blog.posts().query().one().title()).isEqualTo("one");
  }

  @Test
  @Shows("A `UniqueViolation` names its key: of an insert, a batch, an update.")
  void secondRowOfAUniqueRelationNamesItsKey() {
    blog.profiles().create(p -> p.userId(alice.id()).bio("one"));

    UniqueViolation refused =
        refused(() -> blog.profiles().create(p -> p.userId(alice.id()).bio("two")));

    assertThat(refused.key()).isEqualTo(ProfileMapper.UNIQUE_USER);
    assertThat(blog.profiles().query().one().bio()).contains("one");
  }

  @Test
  @Shows("They count for unique keys as well: `A@b.c`, `a@b.c` and `a@b.c` with a blank are three.")
  void textsThatDifferInCaseOrBlanksAreNoDuplicates() {
    User upper = blog.user("A@b.c");
    User blank = blog.user("a@b.c ");
    User composed = blog.user("\u00E9");
    User combined = blog.user("e\u0301");

    assertThat(blog.sql().count("users")).isEqualTo(6);
    List.of(upper, blank, composed, combined).forEach(user -> blog.users().delete(user.id()));
  }

  private static UniqueViolation refused(ThrowingCallable call) {
    return catchThrowableOfType(UniqueViolation.class, call);
  }
}
