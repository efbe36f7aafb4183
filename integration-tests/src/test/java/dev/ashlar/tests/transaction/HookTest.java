/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.AfterCommitFailed;
import dev.ashlar.database.Transaction;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is to run after a commit or a rollback does so, once, in order, and never after the other.
 */
@EveryDatabase
final class HookTest {

  private final List<String> told = new ArrayList<>();
  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  private void hook(Transaction tx, String name) {
    tx.afterCommit(() -> told.add(name + " committed"));
    tx.afterRollback(() -> told.add(name + " rolled back"));
  }

  private static void stop() {
    throw new IllegalStateException("stop");
  }

  @Test
  @Shows("Hooks run after the commit or the rollback, in their order.")
  void theyRunInTheOrderInWhichTheyWereGiven() {
    blog.db()
        .transaction(
            tx -> {
              hook(tx, "first");
              blog.users().in(tx).create(u -> u.email("a@b.c"));
              hook(tx, "second");
              told.add("work done");
            });

    assertThat(told).containsExactly("work done", "first committed", "second committed");
  }

  @Test
  @Shows("Hooks run after the commit or the rollback, in their order.")
  void rollbackRunsTheOthers() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          hook(tx, "first");
                          hook(tx, "second");
                          stop();
                        }));

    assertThat(thrown).hasMessage("stop");
    assertThat(told).containsExactly("first rolled back", "second rolled back");
  }

  @Test
  void savepointThatIsKeptRunsThemWithTheWhole() {
    blog.db()
        .transaction(
            tx -> {
              hook(tx, "before");
              tx.transaction(inner -> hook(inner, "inside"));
              hook(tx, "after");
              told.add("work done");
            });

    assertThat(told)
        .containsExactly("work done", "before committed", "inside committed", "after committed");
  }

  @Test
  void savepointThatIsTakenBackRunsItsOwnAtOnce() {
    blog.db()
        .transaction(
            tx -> {
              hook(tx, "outside");
              assertThat(
                      catchThrowable(
                          () ->
                              tx.transaction(
                                  inner -> {
                                    inner.transaction(innermost -> hook(innermost, "innermost"));
                                    // The outer transaction can be used by then.
                                    inner.afterRollback(
                                        () -> blog.users().in(tx).create(u -> u.email("a@b.c")));
                                    stop();
                                  })))
                  .hasMessage("stop");
              told.add("work done");
            });

    assertThat(told).containsExactly("innermost rolled back", "work done", "outside committed");
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  void savepointThatWasKeptIsTakenBackWithTheWhole() {
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            tx -> {
                              tx.transaction(inner -> hook(inner, "inside"));
                              stop();
                            })))
        .hasMessage("stop");

    assertThat(told).containsExactly("inside rolled back");
  }

  @Test
  void theySeeWhatWasCommittedAndMayUseTheDatabase() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a@b.c"));
              tx.afterCommit(
                  () -> {
                    assertThat(blog.users().query().count()).isEqualTo(1);
                    blog.db()
                        .transaction(next -> blog.users().in(next).create(u -> u.email("b@b.c")));
                  });
            });

    assertThat(blog.users().query().count()).isEqualTo(2);
  }

  @Test
  void commitStandsWhenOneOfThemFails() {
    AfterCommitFailed thrown =
        catchThrowableOfType(
            AfterCommitFailed.class,
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          blog.users().in(tx).create(u -> u.email("a@b.c"));
                          tx.afterCommit(HookTest::stop);
                          hook(tx, "next");
                          tx.afterCommit(
                              () -> {
                                throw new AssertionError("worse");
                              });
                        }));

    assertThat(thrown)
        .hasMessage(
            """
            The transaction is committed, but 2 of 3 calls that were to run after it failed: java.lang.IllegalStateException: stop
            Do not do the work of the transaction again; do what the failed call had to do.""");
    assertThat(thrown.getCause()).hasMessage("stop");
    assertThat(thrown.getCause().getSuppressed()[0]).hasMessage("worse");
    assertThat(told).containsExactly("next committed");
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  void failureOfARollbackHookIsAddedToWhatEndedTheWork() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          tx.afterRollback(
                              () -> {
                                throw new IllegalStateException("hook");
                              });
                          hook(tx, "next");
                          stop();
                        }));

    assertThat(thrown).hasMessage("stop");
    assertThat(thrown.getSuppressed()[0]).hasMessage("hook");
    assertThat(told).containsExactly("next rolled back");
  }

  @Test
  void commitThatIsRefusedIsARollback() {
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            tx -> {
                              hook(tx, "work");
                              blog.users().in(tx).create(u -> u.email("a@b.c"));
                              assertThat(
                                      catchThrowable(
                                          () -> blog.users().in(tx).create(u -> u.email("a@b.c"))))
                                  .isNotNull();
                            })))
        .isNotNull();

    assertThat(told).containsExactly("work rolled back");
  }

  @Test
  void transactionThatHasEndedTakesNone() {
    AtomicReference<Transaction> kept = new AtomicReference<>();
    blog.db().transaction(kept::set);

    assertThat(catchThrowable(() -> kept.get().afterCommit(() -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("This Transaction has ended.");
  }
}
