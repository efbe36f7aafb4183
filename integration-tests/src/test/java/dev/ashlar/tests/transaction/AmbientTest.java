/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.QueryTimeout;
import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.database.Isolation;
import dev.ashlar.database.Retry;
import dev.ashlar.database.TransactionMode;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.ThreadBoundSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else begins and ends the transactions, and Ashlar takes part in them. */
@EveryDatabase
final class AmbientTest {

  private Blog blog;
  private ThreadBoundSource framework;
  private Database db;
  private UserMapper users;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    framework = new ThreadBoundSource(database.dataSource());
    if (database.name().equals("sqlite")) {
      // Inside a transaction, foreign keys cannot be switched on; users say so in the URL.
      framework.beforeTransactions("PRAGMA foreign_keys = ON");
    }
    db = Database.builder(framework).transactions(TransactionMode.AMBIENT).build();
    users = new UserMapper(db);
  }

  @AfterEach
  void nothingIsOpenAndNobodyMeddled() {
    assertThat(framework.open()).isZero();
    assertThat(framework.meddling()).isEmpty();
  }

  @Test
  @Shows(
      "In AMBIENT mode the framework commits and rolls back, and `db.transaction` is a savepoint.")
  void whatTheFrameworkCommitsStays() {
    framework.inTransaction(
        () -> {
          User alice = users.create(u -> u.email("a@b.c"));
          users.createMany(List.of(UserDraft.start().email("b@b.c")));
          users.update(alice.id(), u -> u.visits(3));
          new PostMapper(db).create(p -> Blog.draft(p, "t", alice));
          assertThat(users.query().include(u -> u.posts()).list()).hasSize(2);
          // Nobody else sees it yet; on SQLite nobody else could even look.
          return alice;
        });

    assertThat(blog.users().query().count()).isEqualTo(2);
    assertThat(blog.posts().query().count()).isEqualTo(1);
  }

  @Test
  @Shows(
      "In AMBIENT mode the framework commits and rolls back, and `db.transaction` is a savepoint.")
  void whatTheFrameworkRollsBackGoes() {
    assertThat(
            catchThrowable(
                () ->
                    framework.inTransaction(
                        () -> {
                          users.create(u -> u.email("a@b.c"));
                          db.transaction(tx -> users.in(tx).create(u -> u.email("b@b.c")));
                          throw new IllegalStateException("stop");
                        })))
        .hasMessage("stop");

    assertThat(blog.users().query().count()).isZero();
  }

  @Test
  @Shows(
      "In AMBIENT mode the framework commits and rolls back, and `db.transaction` is a savepoint.")
  void transactionIsASavepoint() {
    framework.inTransaction(
        () -> {
          users.create(u -> u.email("a@b.c"));
          assertThat(
                  catchThrowable(
                      () ->
                          db.transaction(
                              tx -> {
                                users.in(tx).create(u -> u.email("b@b.c"));
                                users.in(tx).create(u -> u.email("a@b.c"));
                              })))
              .isInstanceOf(UniqueViolation.class);
          // The mapper on the database takes part, within a savepoint as well.
          return db.inTransaction(
              tx ->
                  db.inTransaction(
                      inner -> {
                        users.in(inner).create(u -> u.email("c@b.c"));
                        return users.create(u -> u.email("d@b.c"));
                      }));
        });

    assertThat(blog.users().query().orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly("a@b.c", "c@b.c", "d@b.c");
  }

  @Test
  void innerOneOfTwoIsTakenBackAlone() {
    framework.inTransaction(
        () -> {
          db.transaction(
              tx -> {
                users.create(u -> u.email("a@b.c"));
                assertThat(
                        catchThrowable(
                            () ->
                                db.transaction(
                                    inner -> {
                                      users.create(u -> u.email("b@b.c"));
                                      throw new IllegalStateException("stop");
                                    })))
                    .hasMessage("stop");
                users.create(u -> u.email("c@b.c"));
              });
          return true;
        });

    assertThat(blog.users().query().orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly("a@b.c", "c@b.c");
  }

  @Test
  void callOfSeveralStatementsIsKeptAsAWholeOrNotAtAll() {
    framework.inTransaction(
        () -> {
          users.create(u -> u.email("a@b.c"));
          assertThat(
                  catchThrowable(
                      () ->
                          users.createMany(
                              List.of(
                                  UserDraft.start().email("b@b.c"),
                                  UserDraft.start().email("a@b.c")))))
              .isInstanceOf(UniqueViolation.class);
          return users.create(u -> u.email("c@b.c"));
        });

    assertThat(blog.users().query().count()).isEqualTo(2);
  }

  @Test
  void withoutATransactionThereIsReadingOnly() {
    User alice = blog.user("a@b.c");

    assertThat(users.findById(alice.id())).contains(alice);
    assertThat(users.query().include(u -> u.posts()).list()).hasSize(1);
    assertThat(users.query().page(1, 5).total()).isEqualTo(1);
    assertOutside(() -> users.create(u -> u.email("b@b.c")));
    assertOutside(() -> users.createMany(List.of(UserDraft.start().email("b@b.c"))));
    assertOutside(() -> users.update(alice.id(), u -> u.visits(1)));
    assertOutside(() -> users.updateAll(u -> u.visits(1)));
    assertOutside(() -> users.delete(alice.id()));
    assertOutside(() -> db.transaction(tx -> {}));
    assertThat(catchThrowable(() -> users.deleteAll()))
        .hasMessage(
            """
            Deleting User needs a transaction, and there is none: the connection is in autocommit, and a Database in AMBIENT mode begins none.
            Begin one with the framework that owns them, or build the Database without transactions(AMBIENT).""");
    assertThat(blog.users().query().list()).containsExactly(alice);
  }

  private static void assertOutside(Runnable call) {
    assertThat(catchThrowable(call::run)).isInstanceOf(OutsideTransactionException.class);
  }

  @Test
  void whatBelongsToTheFrameworkIsRefused() {
    TransactionOptions options = TransactionOptions.defaults();
    framework.inTransaction(
        () -> {
          for (TransactionOptions each :
              List.of(
                  options.isolation(Isolation.READ_COMMITTED),
                  options.readOnly(),
                  options.retry(Retry.attempts(2)))) {
            assertThat(catchThrowable(() -> db.transaction(each, tx -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                    "A Database in AMBIENT mode cannot give a transaction " + each);
          }
          db.transaction(
              tx -> {
                assertThat(catchThrowable(() -> tx.afterCommit(() -> {})))
                    .isInstanceOf(IllegalStateException.class);
                assertThat(catchThrowable(() -> tx.afterRollback(() -> {})))
                    .isInstanceOf(IllegalStateException.class);
              });
          assertThat(catchThrowable(() -> BlogSchema.drop(db)))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageStartingWith("Defining the schema Blog is not done in AMBIENT mode");
          return true;
        });
  }

  @Test
  void timeoutsWork() {
    framework.inTransaction(
        () -> {
          assertThat(
                  catchThrowable(
                      () ->
                          db.transaction(
                              TransactionOptions.defaults().timeout(Duration.ofNanos(1)),
                              tx -> users.in(tx).create(u -> u.email("a@b.c")))))
              .isInstanceOf(QueryTimeout.class);
          return users.create(u -> u.email("b@b.c"));
        });

    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  void connectionIsThatOfTheFramework() {
    framework.inTransaction(
        () -> {
          db.transaction(
              tx -> {
                try {
                  assertThat(tx.connection().getAutoCommit()).isFalse();
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
          return true;
        });
  }
}
