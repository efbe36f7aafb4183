/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.CheckViolation;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A value that a check refuses is told with the check's name, and nothing is written. The checks of
 * the models are done in Java as well, so that these are checks that somebody made narrower.
 */
@EveryDatabase(drivers = true)
final class CheckTest {

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void narrowTheTable(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    bob = blog.user("b@b.c");
    blog.sql()
        .run("ALTER TABLE \"users\" ADD CONSTRAINT \"visits_are_few\" CHECK (\"visits\" < 10)");
    blog.sql().run("ALTER TABLE \"users\" DROP CONSTRAINT \"users_role_check\"");
    blog.sql()
        .run(
            "ALTER TABLE \"users\" ADD CONSTRAINT \"users_role_check\" CHECK (\"role\" IN ('USER',"
                + " 'GUEST'))");
  }

  @AfterEach
  void assertUnchanged() {
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  @Shows("A `NotNullViolation` and a `CheckViolation` name the member or the check.")
  void checkOfTheModelNamesItsMember() {
    CheckViolation refused =
        refused(() -> blog.users().create(u -> u.email("x@b.c").role(Role.ADMIN)));

    assertThat(refused.constraint()).isEqualTo("users_role_check");
    assertThat(refused)
        .hasMessage(
            """
            User.role breaks the check users_role_check of its table. Nothing was written.
            Give a value that the check allows.\
            """);
    assertThat(refused.getCause()).isInstanceOf(SQLException.class);
  }

  @Test
  void checkThatSomebodyAddedNamesTheModel() {
    CheckViolation refused = refused(() -> blog.users().create(u -> u.email("x@b.c").visits(10)));

    assertThat(refused.constraint()).isEqualTo("visits_are_few");
    assertThat(refused)
        .hasMessage(
            """
            User breaks the check visits_are_few of its table. Nothing was written.
            Give a value that the check allows.\
            """);
  }

  @Test
  void oneRowOfABatchRefusesAll() {
    assertRefused(
        () ->
            blog.users()
                .createMany(
                    List.of(
                        UserDraft.start().email("x@b.c"),
                        UserDraft.start().email("y@b.c").visits(10))));
  }

  @Test
  void updatesAreRefused() {
    assertRefused(() -> blog.users().update(alice.id(), c -> c.visits(10)));
    assertRefused(() -> blog.users().update(alice, c -> c.visits(v -> v.plus(10))));
    assertRefused(() -> blog.users().updateMany(u -> u.email().eq("a@b.c"), c -> c.visits(10)));
    assertRefused(() -> blog.users().updateAll(c -> c.visits(10)));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThat(refused(call).constraint()).isEqualTo("visits_are_few");
  }

  private static CheckViolation refused(ThrowingCallable call) {
    return catchThrowableOfType(CheckViolation.class, call);
  }
}
