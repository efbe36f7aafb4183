/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.ReadOnlyException;
import dev.ashlar.TransactionFailed;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read-only transaction reads, and refuses to write. */
@EveryDatabase
final class ReadOnlyTest {

  private static final TransactionOptions READ_ONLY = TransactionOptions.defaults().readOnly();

  private Blog blog;
  private User alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
  }

  @Test
  void readingWorks() {
    assertThat(
            blog.db()
                .<Long>inTransaction(
                    READ_ONLY,
                    tx -> {
                      UserMapper users = blog.users().in(tx);
                      assertThat(users.query().include(u -> u.posts()).list()).hasSize(1);
                      assertThat(users.query().page(1, 2).items()).containsExactly(alice);
                      return tx.inTransaction(inner -> blog.users().in(inner).query().count());
                    }))
        .isEqualTo(1);
  }

  @Test
  @Shows("A read-only transaction refuses every write.")
  void everyWriteIsRefused() {
    assertRefused(users -> assertThat(users.create(u -> u.email("b@b.c"))).isNull());
    assertRefused(users -> users.createMany(List.of(UserDraft.start().email("b@b.c"))));
    assertRefused(users -> users.create(u -> u.email("b@b.c").profileNew(p -> p.userIsParent())));
    assertRefused(users -> users.update(alice.id(), u -> u.visits(1)));
    assertRefused(users -> users.updateAll(u -> u.visits(1)));
    assertRefused(users -> users.delete(alice.id()));
    assertRefused(users -> users.deleteAll());
    assertThat(blog.users().query().list()).containsExactly(alice);
  }

  private void assertRefused(Consumer<UserMapper> write) {
    assertThat(
            catchThrowable(
                () -> blog.db().transaction(READ_ONLY, tx -> write.accept(blog.users().in(tx)))))
        .isInstanceOf(ReadOnlyException.class);
  }

  @Test
  @Shows("A read-only transaction refuses every write.")
  void refusalSaysWhatToDo() {
    Throwable thrown =
        catchThrowable(
            () -> blog.db().transaction(READ_ONLY, tx -> new PostMapper(tx).deleteAll()));

    assertThat(thrown)
        .hasMessage(
            """
            Deleting Post was refused, since its transaction is read-only.
            Leave out readOnly() of its options, or write in another transaction.""");
  }

  @Test
  void hiddenRefusalEndsTheTransaction() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        READ_ONLY,
                        tx ->
                            assertThat(catchThrowable(() -> blog.users().in(tx).deleteAll()))
                                .isNotNull()));

    assertThat(thrown)
        .isInstanceOf(TransactionFailed.class)
        .hasCauseInstanceOf(ReadOnlyException.class);
  }

  @Test
  void otherCodeOnTheConnectionLeavesNothingEither(TestDatabase database) {
    String insert = blog.sql().spelled("UPDATE \"users\" SET \"visits\" = 5");
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        READ_ONLY,
                        tx -> {
                          try (Statement statement = tx.connection().createStatement()) {
                            statement.execute(insert);
                          } catch (SQLException e) {
                            throw new IllegalStateException("refused", e);
                          }
                        }));

    // H2 has no such transactions; there, the end takes it back.
    if (database.name().equals("h2")) {
      assertThat(thrown).isNull();
    } else {
      assertThat(thrown).hasMessage("refused");
    }
    assertThat(blog.users().getById(alice.id()).visits()).isZero();
  }

  @Test
  @Shows("A connection goes back as it came.")
  void connectionWritesAgainAfterwards() {
    assertThat(blog.db().<Long>inTransaction(READ_ONLY, tx -> blog.users().in(tx).query().count()))
        .isEqualTo(1);
    assertThat(
            catchThrowable(
                () -> blog.db().transaction(READ_ONLY, tx -> blog.users().in(tx).deleteAll())))
        .isNotNull();

    // The pool hands out the connection that it got back last.
    blog.user("b@b.c");
    blog.db().transaction(tx -> blog.users().in(tx).create(u -> u.email("c@b.c")));
    blog.sql().run("UPDATE \"users\" SET \"visits\" = 5");
    assertThat(blog.users().query().where(u -> u.visits().eq(5)).count()).isEqualTo(3);
  }
}
