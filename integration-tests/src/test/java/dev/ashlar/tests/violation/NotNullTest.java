/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.NotNullViolation;
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
 * A missing value is told with its column, and nothing is written. What the models require is asked
 * for in Java as well, so that this is a column that somebody made required.
 */
@EveryDatabase(drivers = true)
final class NotNullTest {

  private Blog blog;
  private User alice;
  private User bob;

  @BeforeEach
  void narrowTheTable(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.users().create(u -> u.email("a@b.c").name("Alice"));
    bob = blog.users().create(u -> u.email("b@b.c").name("Bob"));
    blog.sql().require("users", "name", "varchar(255)");
  }

  @AfterEach
  void assertUnchanged() {
    assertThat(blog.users().query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  @Shows("A `NotNullViolation` and a `CheckViolation` name the member or the check.")
  void missingValueNamesItsMember() {
    NotNullViolation refused = refused(() -> blog.users().create(u -> u.email("x@b.c")));

    assertThat(refused.column()).isEqualTo("name");
    assertThat(refused)
        .hasMessage(
            """
            User.name is required, and the row has no value for it. Nothing was written.
            Give a value, or declare the component as @Nullable and migrate the table.\
            """);
    assertThat(refused.getCause()).isInstanceOf(SQLException.class);
  }

  @Test
  void columnThatTheModelDoesNotKnowIsNamedAsItIs() {
    blog.sql().run("ALTER TABLE \"profiles\" ADD COLUMN \"motto\" TEXT");
    blog.sql().require("profiles", "motto", "text");

    NotNullViolation refused = refused(() -> blog.profiles().create(p -> p.userId(alice.id())));

    assertThat(refused.column()).isEqualTo("motto");
    assertThat(refused)
        .hasMessage(
            """
            profiles.motto is required, and the row has no value for it. Nothing was written.
            Give a value, or declare the component as @Nullable and migrate the table.\
            """);
    assertThat(blog.sql().count("profiles")).isZero();
  }

  @Test
  void oneRowOfABatchRefusesAll() {
    assertRefused(
        () ->
            blog.users()
                .createMany(
                    List.of(
                        UserDraft.start().email("x@b.c").name("x"),
                        UserDraft.start().email("y@b.c"))));
  }

  @Test
  void updatesAreRefused() {
    assertRefused(() -> blog.users().update(alice.id(), c -> c.name(null)));
    assertRefused(() -> blog.users().update(alice, c -> c.name(null)));
    assertRefused(() -> blog.users().updateMany(u -> u.email().eq("a@b.c"), c -> c.name(null)));
    assertRefused(() -> blog.users().updateAll(c -> c.name(null)));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThat(refused(call).column()).isEqualTo("name");
  }

  private static NotNullViolation refused(ThrowingCallable call) {
    return catchThrowableOfType(NotNullViolation.class, call);
  }
}
