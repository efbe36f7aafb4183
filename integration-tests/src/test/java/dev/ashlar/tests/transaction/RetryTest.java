/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.SerializationFailure;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Retry;
import dev.ashlar.database.Transaction;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that the database gave up in favour of others is done again, from its start. */
@EveryDatabase
final class RetryTest {

  private static final TransactionOptions ONCE = TransactionOptions.defaults();
  private static final TransactionOptions AGAIN =
      ONCE.retry(Retry.attempts(5).backoff(Duration.ofMillis(5), Duration.ofMillis(50)));

  private final AtomicInteger attempts = new AtomicInteger();
  private Blog blog;
  private User alice;
  private User bob;
  private boolean isSqlite;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    bob = blog.user("b@b.c");
    isSqlite = database.name().equals("sqlite");
  }

  @Test
  @Shows(
      "Of two transactions that wait for each other one throws `SerializationFailure`; with `Retry` both end well.")
  void deadlockEndsOneOfTheTwo() {
    List<Throwable> failures = embrace(ONCE, RetryTest::rethrow);

    // On SQLite the second one begins when the first one has ended.
    assertThat(failures).hasSize(isSqlite ? 0 : 1);
    assertThat(failures)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOf(SerializationFailure.class)
                    .hasMessageStartingWith(
                        "Updating User collided with another transaction, and the database gave up this one:"));
    // Each whole transaction counts both by one.
    assertThat(visits()).containsOnly(isSqlite ? 2 : 1);
    assertThat(attempts).hasValue(2);
  }

  @Test
  @Shows(
      "Of two transactions that wait for each other one throws `SerializationFailure`; with `Retry` both end well.")
  void retryEndsBothWell() {
    assertThat(embrace(AGAIN, RetryTest::rethrow)).isEmpty();
    assertThat(visits()).containsOnly(2);
    assertThat(attempts.get()).isBetween(isSqlite ? 2 : 3, 6);
  }

  @Test
  void failureThatTheWorkDressedUpIsKnownAllTheSame() {
    List<Throwable> failures =
        embrace(
            AGAIN,
            failure -> {
              throw new IllegalStateException("dressed up", failure);
            });

    assertThat(failures).isEmpty();
    assertThat(visits()).containsOnly(2);
  }

  @Test
  void failureThatTheWorkHidIsKnownAllTheSame() {
    List<Throwable> failures =
        embrace(AGAIN, failure -> assertThat(failure).isInstanceOf(SerializationFailure.class));

    assertThat(failures).isEmpty();
    assertThat(visits()).containsOnly(2);
  }

  @Test
  void hooksOfFailedAttemptsRunAsTheyShould() {
    List<String> told = new ArrayList<>();

    blog.db()
        .transaction(
            AGAIN,
            tx -> {
              int attempt = attempts.incrementAndGet();
              tx.afterCommit(() -> told.add("committed " + attempt));
              tx.afterRollback(() -> told.add("rolled back " + attempt));
              if (attempt < 3) {
                throw new SerializationFailure("as if", null);
              }
            });

    assertThat(told).containsExactly("rolled back 1", "rolled back 2", "committed 3");
  }

  @Test
  void lastFailureIsThrownWithThoseBefore() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        ONCE.retry(Retry.attempts(3).backoff(Duration.ZERO, Duration.ZERO)),
                        tx -> {
                          throw new SerializationFailure(
                              "attempt " + attempts.incrementAndGet(), null);
                        }));

    assertThat(thrown).hasMessage("attempt 3");
    assertThat(thrown.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly("attempt 1", "attempt 2");
  }

  @Test
  void otherFailuresAreNotDoneAgain() {
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            AGAIN,
                            tx -> {
                              attempts.incrementAndGet();
                              blog.users().in(tx).create(u -> u.email("a@b.c"));
                            })))
        .isInstanceOf(UniqueViolation.class);
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            AGAIN,
                            tx -> {
                              attempts.incrementAndGet();
                              assertThat(
                                      catchThrowable(
                                          () -> blog.users().in(tx).create(u -> u.email("a@b.c"))))
                                  .isNotNull();
                            })))
        .isInstanceOf(TransactionFailed.class);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void interruptedThreadDoesNotWaitForAnotherAttempt() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        ONCE.retry(Retry.attempts(3)),
                        tx -> {
                          attempts.incrementAndGet();
                          Thread.currentThread().interrupt();
                          throw new SerializationFailure("as if", null);
                        }));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).hasMessage("as if");
    assertThat(attempts).hasValue(1);
  }

  /** Two transactions, each of which waits for what the other one has. */
  private List<Throwable> embrace(
      TransactionOptions options, Consumer<SerializationFailure> onFailure) {
    Race race = Race.of(2);
    return Race.failures(
        List.of(
            () -> blog.db().transaction(options, tx -> count(race, tx, alice, bob, onFailure)),
            () -> blog.db().transaction(options, tx -> count(race, tx, bob, alice, onFailure))));
  }

  private void count(
      Race race,
      Transaction tx,
      User first,
      User second,
      Consumer<SerializationFailure> onFailure) {
    attempts.incrementAndGet();
    blog.users().in(tx).update(first.id(), u -> u.visits(v -> v.plus(1)));
    race.meet();
    try {
      blog.users().in(tx).update(second.id(), u -> u.visits(v -> v.plus(1)));
    } catch (SerializationFailure e) {
      onFailure.accept(e);
    }
  }

  private static void rethrow(SerializationFailure failure) {
    throw failure;
  }

  private List<Integer> visits() {
    return blog.users().query().list().stream().map(User::visits).toList();
  }
}
