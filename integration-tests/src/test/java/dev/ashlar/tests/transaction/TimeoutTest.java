/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.QueryTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.SlowView;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What takes longer than allowed is ended, on the database as well; its connection is good. */
@EveryDatabase(drivers = true)
@Isolated
final class TimeoutTest {

  private static final TransactionOptions SHORT =
      TransactionOptions.defaults().timeout(Duration.ofMillis(300));

  private TestDatabase database;
  private Blog blog;
  private HikariDataSource pool;
  private Database db;
  private UserMapper users;
  private CategoryMapper categories;

  @BeforeEach
  void createTables(TestDatabase current) {
    database = current;
    blog = Blog.on(database);
    SlowView.insteadOf("categories", database);
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    db = Database.builder(pool).statementTimeout(Duration.ofMillis(200)).build();
    users = new UserMapper(db);
    categories = new CategoryMapper(db);
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  @Shows("A statement that takes too long is cancelled, and its connection stays good.")
  void slowStatementIsCancelled() {
    Instant start = Instant.now();

    QueryTimeout thrown = catchThrowableOfType(QueryTimeout.class, () -> readSlowly(categories));

    assertThat(Duration.between(start, Instant.now())).isBetween(ms(200), ms(5_000));
    assertThat(thrown)
        .hasMessage(
            """
            Reading Category was cancelled after 200 ms, its time limit.
            Look for what makes it slow, or for a long transaction that holds its rows, or allow more time.\
            """)
        .hasCauseInstanceOf(SQLException.class);
    assertConnectionIsGood();
  }

  @Test
  void transactionCanAllowItsStatementsMore() {
    QueryTimeout thrown =
        catchThrowableOfType(
            QueryTimeout.class,
            () ->
                db.transaction(
                    TransactionOptions.defaults().statementTimeout(ms(400)),
                    tx -> readSlowly(categories.in(tx))));

    assertThat(thrown)
        .hasMessageStartingWith("Reading Category was cancelled after 400 ms, its time limit.");
    assertConnectionIsGood();
  }

  @Test
  @Shows("A statement that takes too long is cancelled, and its connection stays good.")
  void timeoutWithinATransactionKeepsNothingOfIt() {
    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    tx -> {
                      users.in(tx).create(u -> u.email("a@b.c"));
                      readSlowly(categories.in(tx));
                    }));

    assertThat(thrown).isInstanceOf(QueryTimeout.class);
    assertThat(blog.users().query().count()).isZero();
    assertConnectionIsGood();
  }

  @Test
  void savepointSurvivesATimeout() {
    db.transaction(
        tx -> {
          users.in(tx).create(u -> u.email("a@b.c"));
          assertThat(
                  catchThrowable(() -> tx.transaction(inner -> readSlowly(categories.in(inner)))))
              .isInstanceOf(QueryTimeout.class);
          users.in(tx).create(u -> u.email("b@b.c"));
        });

    assertThat(users.query().count()).isEqualTo(2);
  }

  @Test
  void statementIsCancelledWhenTheTimeOfItsTransactionIsOver() {
    Database patient = Database.connect(pool);

    Throwable thrown =
        catchThrowable(
            () ->
                patient.transaction(
                    SHORT,
                    tx -> {
                      users.in(tx).create(u -> u.email("a@b.c"));
                      readSlowly(categories.in(tx));
                    }));

    assertThat(thrown)
        .isInstanceOf(QueryTimeout.class)
        .hasMessage(
            """
            Reading Category was cancelled, since the transaction has taken 300 ms, its time limit.
            Look for what makes it slow, or for a long transaction that holds its rows, or allow more time.\
            """);
    assertThat(blog.users().query().count()).isZero();
    assertConnectionIsGood();
  }

  @Test
  void statementAndCommitAreNotBegunWhenTheTimeIsOver() {
    Throwable statement =
        catchThrowable(
            () ->
                db.transaction(
                    SHORT,
                    tx -> {
                      users.in(tx).create(u -> u.email("a@b.c"));
                      sleep();
                      users.in(tx).create(u -> u.email("b@b.c"));
                    }));
    Throwable commit =
        catchThrowable(
            () ->
                db.transaction(
                    SHORT,
                    tx -> {
                      users.in(tx).create(u -> u.email("a@b.c"));
                      sleep();
                    }));

    assertThat(statement)
        .isInstanceOf(QueryTimeout.class)
        .hasMessage(
            """
            Inserting User was not begun, since the transaction has taken 300 ms, its time limit.
            Do less in one transaction, or allow more time.\
            """);
    assertThat(commit)
        .isInstanceOf(QueryTimeout.class)
        .hasMessageStartingWith("The commit of a transaction was not begun, since");
    assertThat(blog.users().query().count()).isZero();
    assertConnectionIsGood();
  }

  @Test
  void waitForALockEnds() throws SQLException {
    User user = users.create(u -> u.email("a@b.c"));
    Instant start = Instant.now();
    try (Connection other = database.dataSource().getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute(blog.sql().spelled("UPDATE \"users\" SET \"visits\" = 1"));

      assertThat(catchThrowable(() -> users.update(user.id(), u -> u.visits(2))))
          .isInstanceOf(QueryTimeout.class);

      other.rollback();
      other.setAutoCommit(true);
    }

    // H2 and SQLite wait to the end of their own limits, 2 and 3 seconds.
    assertThat(Duration.between(start, Instant.now())).isBetween(ms(200), ms(8_000));
    assertThat(blog.users().getById(user.id()).visits()).isZero();
    assertConnectionIsGood();
  }

  /** Asks without a limit, so that a slow machine is not taken for a bad connection. */
  private void assertConnectionIsGood() {
    UserMapper unlimited = new UserMapper(Database.connect(pool));
    long before = unlimited.query().count();
    unlimited.create(u -> u.email("good@b.c"));
    assertThat(unlimited.query().count()).isEqualTo(before + 1);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static void readSlowly(CategoryMapper slow) {
    assertThat(slow.query().count()).isNotNegative();
  }

  private static void sleep() {
    try {
      Thread.sleep(350);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}
