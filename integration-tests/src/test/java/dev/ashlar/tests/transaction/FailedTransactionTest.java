/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.NotFoundException;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement that failed ends its transaction, whatever the work does about it. */
@EveryDatabase
final class FailedTransactionTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    blog.user("taken@b.c");
  }

  @Test
  @Shows(
      "A failed statement ends its transaction: later calls throw `TransactionFailed` with the first error as the cause.")
  void laterCallsThrowWithTheFirstFailureAsTheirCause() {
    AtomicReference<UniqueViolation> first = new AtomicReference<>();
    AtomicReference<TransactionFailed> later = new AtomicReference<>();

    assertThatExceptionOfType(TransactionFailed.class)
        .isThrownBy(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          UserMapper inside = blog.users().in(tx);
                          inside.create(u -> u.email("a@b.c"));
                          first.set(refused(inside));
                          later.set(
                              catchThrowableOfType(
                                  TransactionFailed.class, () -> inside.query().count()));
                          assertThatExceptionOfType(TransactionFailed.class)
                              .isThrownBy(() -> inside.create(u -> u.email("b@b.c")));
                          assertThatExceptionOfType(TransactionFailed.class)
                              .isThrownBy(() -> inside.query().page(1, 1));
                        }));

    assertThat(first.get().key()).isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(later.get()).hasCause(first.get());
    assertThat(later.get())
        .hasMessage(
            """
            Nothing can be done in this transaction any more, since one of its statements failed: User.email must be unique, and another row has the same (users_email_key). Nothing was written.
            Give another value, or change the row that is there.
            Let the exception of that statement end the transaction, and start a new one.""");
    assertNothingWasKept();
  }

  @Test
  @Shows("The commit of such a transaction is refused.")
  void commitIsRefused() {
    AtomicReference<UniqueViolation> first = new AtomicReference<>();

    TransactionFailed refused =
        catchThrowableOfType(
            TransactionFailed.class,
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          blog.users().in(tx).create(u -> u.email("a@b.c"));
                          first.set(refused(blog.users().in(tx)));
                        }));

    assertThat(refused).hasCause(first.get());
    assertThat(refused)
        .hasMessage(
            """
            The transaction was rolled back, since one of its statements had failed: User.email must be unique, and another row has the same (users_email_key). Nothing was written.
            Give another value, or change the row that is there.
            Let the exception of that statement end the transaction.""");
    assertNothingWasKept();
  }

  @Test
  void failureThatIsNotCaughtIsWhatTheCallerGets() {
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          blog.users().in(tx).create(u -> u.email("a@b.c"));
                          blog.users().in(tx).create(u -> u.email("taken@b.c"));
                        }));
    assertNothingWasKept();
  }

  @Test
  @Shows("The commit of such a transaction is refused.")
  void failedBatchEndsTheTransactionToo() {
    assertThatExceptionOfType(TransactionFailed.class)
        .isThrownBy(
            () ->
                blog.db()
                    .transaction(
                        tx ->
                            assertThatExceptionOfType(UniqueViolation.class)
                                .isThrownBy(
                                    () ->
                                        blog.users()
                                            .in(tx)
                                            .createMany(
                                                List.of(
                                                    UserDraft.start().email("a@b.c"),
                                                    UserDraft.start().email("taken@b.c"))))));
    assertNothingWasKept();
  }

  @Test
  void whatNoStatementFailedForDoesNotEndTheTransaction() {
    blog.db()
        .transaction(
            tx -> {
              UserMapper inside = blog.users().in(tx);
              assertThatExceptionOfType(NotFoundException.class)
                  .isThrownBy(() -> inside.update(new UUID(0, 0), c -> c.visits(1)));
              assertThatExceptionOfType(ValidationException.class)
                  .isThrownBy(() -> inside.create(u -> u.email("\0")));
              inside.create(u -> u.email("a@b.c"));
            });

    assertThat(blog.sql().count("users")).isEqualTo(2);
  }

  @Test
  void nextTransactionIsFree() {
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () ->
                blog.db().transaction(tx -> blog.users().in(tx).create(u -> u.email("taken@b.c"))));

    blog.db().transaction(tx -> blog.users().in(tx).create(u -> u.email("a@b.c")));

    assertThat(blog.sql().count("users")).isEqualTo(2);
  }

  private static UniqueViolation refused(UserMapper users) {
    return catchThrowableOfType(
        UniqueViolation.class, () -> users.create(u -> u.email("taken@b.c")));
  }

  private void assertNothingWasKept() {
    assertThat(blog.users().query().list()).extracting(User::email).containsExactly("taken@b.c");
  }
}
