/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction within a transaction is a savepoint. */
@EveryDatabase
final class SavepointTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  void bothAreKept() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("outer"));
              User inner =
                  tx.inTransaction(deep -> blog.users().in(deep).create(u -> u.email("inner")));
              assertThat(blog.users().in(tx).findById(inner.id())).contains(inner);
            });

    assertEmails("inner", "outer");
  }

  @Test
  @Shows("A failure within a savepoint is survived, and nothing of the savepoint is kept.")
  void failedStatementWithinIsSurvived() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a"));
              Throwable failure =
                  catchThrowable(
                      () ->
                          tx.transaction(
                              inner -> {
                                blog.users().in(inner).create(u -> u.email("b"));
                                blog.users().in(inner).create(u -> u.email("a"));
                              }));
              assertThat(failure).isInstanceOf(UniqueViolation.class);
              blog.users().in(tx).create(u -> u.email("c"));
            });

    assertEmails("a", "c");
  }

  @Test
  @Shows("A failure within a savepoint is survived, and nothing of the savepoint is kept.")
  void exceptionTakesBackTheInnerPartOnly() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a"));
              Throwable failure =
                  catchThrowable(
                      () ->
                          tx.transaction(
                              inner -> {
                                blog.users().in(inner).create(u -> u.email("b"));
                                throw new IllegalStateException("stop");
                              }));
              assertThat(failure).hasMessage("stop");
            });

    assertEmails("a");
  }

  @Test
  @Shows("A failure within a savepoint is survived, and nothing of the savepoint is kept.")
  void swallowedFailureWithinIsNotKept() {
    blog.user("a");
    blog.db()
        .transaction(
            tx -> {
              Throwable failure =
                  catchThrowable(
                      () ->
                          tx.transaction(
                              inner -> {
                                blog.users().in(inner).create(u -> u.email("b"));
                                assertThat(
                                        catchThrowable(
                                            () -> blog.users().in(inner).create(u -> u.email("a"))))
                                    .isInstanceOf(UniqueViolation.class);
                              }));
              assertThat(failure)
                  .isInstanceOf(TransactionFailed.class)
                  .hasCauseInstanceOf(UniqueViolation.class);
              blog.users().in(tx).create(u -> u.email("c"));
            });

    assertEmails("a", "c");
  }

  @Test
  @Shows("A failure within a savepoint is survived, and nothing of the savepoint is kept.")
  void savepointsNest() {
    blog.db()
        .transaction(
            tx ->
                tx.transaction(
                    first -> {
                      blog.users().in(first).create(u -> u.email("a"));
                      assertThat(
                              catchThrowable(
                                  () ->
                                      first.transaction(
                                          second -> {
                                            blog.users().in(second).create(u -> u.email("b"));
                                            throw new IllegalStateException("stop");
                                          })))
                          .hasMessage("stop");
                      first.transaction(
                          second -> blog.users().in(second).create(u -> u.email("c")));
                    }));

    assertEmails("a", "c");
  }

  @Test
  void outerFailureTakesBackTheInnerPart() {
    Throwable failure =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          tx.transaction(inner -> blog.users().in(inner).create(u -> u.email("a")));
                          throw new IllegalStateException("stop");
                        }));

    assertThat(failure).hasMessage("stop");
    assertEmails();
  }

  @Test
  @Shows("Two savepoints cannot be open side by side.")
  void outerIsOfNoUseMeanwhile() {
    String message =
        "This Transaction has a savepoint open. Use the Transaction that tx.transaction(inner ->"
            + " ..) gives to its work; two savepoints cannot be open side by side.";

    blog.db()
        .transaction(
            tx ->
                tx.transaction(
                    inner -> {
                      assertThat(catchThrowable(() -> tx.transaction(beside -> {})))
                          .isInstanceOf(IllegalStateException.class)
                          .hasMessage(message);
                      assertThat(catchThrowable(() -> blog.users().in(tx).query().count()))
                          .hasMessage(message);
                      blog.users().in(inner).create(u -> u.email("a"));
                    }));

    assertEmails("a");
  }

  @Test
  void innerIsOfNoUseAfterwards() {
    blog.db()
        .transaction(
            tx -> {
              var inner = tx.inTransaction(each -> each);
              assertThat(catchThrowable(() -> blog.users().in(inner).query().count()))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageStartingWith("This Transaction has ended.");
              blog.users().in(tx).create(u -> u.email("a"));
            });

    assertEmails("a");
  }

  @Test
  void failureOfAnotherDatabaseDoesNotEndThisOne() {
    DatabaseUnavailable elsewhere = new DatabaseUnavailable("the other one is down", null);

    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a"));
              assertThat(
                      catchThrowable(
                          () ->
                              tx.transaction(
                                  inner -> {
                                    blog.users().in(inner).create(u -> u.email("b"));
                                    throw elsewhere;
                                  })))
                  .isSameAs(elsewhere);
              blog.users().in(tx).create(u -> u.email("c"));
            });

    assertEmails("a", "c");
  }

  private void assertEmails(String... emails) {
    assertThat(blog.users().query().orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly(emails);
  }
}
