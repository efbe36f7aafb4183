/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.QueryTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.database.Transaction;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.FaultySource.Fault;
import dev.ashlar.tests.support.FaultySource.When;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A way in which a connection comes to be in doubt, or seems to. */
enum Doubt {
  LATE_CANCEL {
    @Override
    void arise(FaultySource source, long number) {
      Duration limit = Duration.ofNanos(50_000 + number % 20 * 100_000);
      readOrTimeOut(new UserMapper(Database.builder(source).statementTimeout(limit).build()));
    }
  },
  CANCEL_OF_NOTHING {
    @Override
    void arise(FaultySource source, long number) {
      Duration limit = Duration.ofNanos(1);
      readOrTimeOut(new UserMapper(Database.builder(source).statementTimeout(limit).build()));
    }
  },
  CLOSED_BY_WORK {
    @Override
    void arise(FaultySource source, long number) {
      afterWriting(source, tx -> sneakily(() -> tx.connection().close()));
    }
  },
  ERROR_IN_WORK {
    @Override
    void arise(FaultySource source, long number) {
      assertThat(
              catchThrowable(
                  () ->
                      afterWriting(
                          source,
                          tx -> {
                            throw new StackOverflowError("work");
                          })))
          .hasMessage("work");
    }
  },
  FAILED_BEGIN {
    @Override
    void arise(FaultySource source, long number) {
      failingWrite(source, number, "setAutoCommit false", "execute BEGIN IMMEDIATE");
    }
  },
  FAILED_COMMIT {
    @Override
    void arise(FaultySource source, long number) {
      failingWrite(source, number, "commit", "execute COMMIT");
    }
  },
  FAILED_END {
    @Override
    void arise(FaultySource source, long number) {
      UserMapper users = new UserMapper(Database.connect(source));
      failing(
          source,
          number,
          () ->
              Database.connect(source)
                  .transaction(
                      TransactionOptions.defaults().readOnly(),
                      tx -> assertThat(users.in(tx).query().exists()).isTrue()),
          "setAutoCommit true",
          "execute PRAGMA query_only = OFF");
    }
  },
  FAILED_ROLLBACK {
    @Override
    void arise(FaultySource source, long number) {
      failing(
          source,
          number,
          () ->
              assertThat(
                      catchThrowable(
                          () ->
                              afterWriting(
                                  source,
                                  tx -> {
                                    throw new IllegalStateException("stop");
                                  })))
                  .hasMessage("stop"),
          "rollback",
          "execute ROLLBACK");
    }
  };

  /** Does it to a connection of this source, in a manner of its own for each number. */
  abstract void arise(FaultySource source, long number);

  private static void readOrTimeOut(UserMapper users) {
    try {
      assertThat(users.query().list()).isNotEmpty();
    } catch (QueryTimeout e) {
      // Either is right.
    }
  }

  private static void failingWrite(FaultySource source, long number, String... calls) {
    failing(
        source,
        number,
        () ->
            assertThat(catchThrowable(() -> afterWriting(source, tx -> {})))
                .hasStackTraceContaining("made to fail"),
        calls);
  }

  /** While this is done, the first of these calls fails, of which one has to be made. */
  private static void failing(FaultySource source, long number, Runnable action, String... calls) {
    AtomicBoolean hasFailed = new AtomicBoolean();
    Set<String> all = Set.of(calls);
    Fault fault = fault(number);
    source.fail(call -> all.contains(call) && !hasFailed.getAndSet(true) ? fault : null);
    action.run();
    source.fail(call -> null);
    assertThat(hasFailed).as("one of %s is called", all).isTrue();
  }

  private static Fault fault(long number) {
    return new Fault(number % 2 == 0 ? When.BEFORE : When.AFTER, thrown(number / 2 % 3));
  }

  private static Throwable thrown(long number) {
    return number == 0
        ? new SQLException("made to fail")
        : number == 1
            ? new IllegalStateException("made to fail")
            : new LinkageError("made to fail");
  }

  private static void afterWriting(FaultySource source, Consumer<Transaction> work) {
    Database db = Database.connect(source);
    db.transaction(
        tx -> {
          new UserMapper(db).in(tx).updateAll(u -> u.visits(v -> v.plus(1)));
          work.accept(tx);
        });
  }

  private static void sneakily(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws SQLException;
  }
}
