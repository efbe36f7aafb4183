/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.FaultySource.Fault;
import dev.ashlar.tests.support.FaultySource.When;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever a driver throws at whichever call, the pool has no connection afterwards that is not as
 * it was.
 */
@EveryDatabase
final class UncheckedFailureTest {

  private static final int SIZE = 2;
  private static final int MORE_CALLS_THAN_ANY = 200;

  private Blog blog;
  private HikariDataSource pool;
  private FaultySource faulty;
  private Database db;
  private UserMapper users;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    blog.sql().run("CREATE TABLE beside (n INTEGER)");
    pool = Pools.hikari(database, SIZE);
    faulty = new FaultySource(pool);
    db = Database.connect(faulty);
    users = new UserMapper(db);
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  @Shows("Whatever a driver throws, no connection goes back changed.")
  void callOfOneStatement() {
    assertSurvived(Set.of(0L, 1L), () -> users.create(u -> u.email("a")));
  }

  @Test
  @Shows("Whatever a driver throws, no connection goes back changed.")
  void transactionThatCommits() {
    assertSurvived(
        Set.of(0L, 2L),
        () ->
            db.transaction(
                tx -> {
                  users.in(tx).create(u -> u.email("a"));
                  tx.transaction(inner -> users.in(inner).create(u -> u.email("b")));
                }));
  }

  @Test
  @Shows("Whatever a driver throws, no connection goes back changed.")
  void transactionThatRollsBack() {
    assertSurvived(
        Set.of(0L),
        () ->
            db.transaction(
                tx -> {
                  users.in(tx).create(u -> u.email("a"));
                  throw new IllegalStateException("stop");
                }));
  }

  @Test
  @Shows("Whatever a driver throws, no connection goes back changed.")
  void transactionThatReads() {
    assertSurvived(
        Set.of(0L),
        () ->
            db.transaction(
                TransactionOptions.defaults().readOnly(),
                tx -> assertThat(users.in(tx).query().count()).isNotNegative()));
  }

  /**
   * Whatever fails.
   *
   * @param rows how many there may be afterwards
   */
  private void assertSurvived(Set<Long> rows, Runnable work) {
    for (When when : When.values()) {
      assertSurvived(rows, work, when, () -> new IllegalArgumentException("driver"));
      assertSurvived(rows, work, when, () -> new LinkageError("driver"));
      assertSurvived(rows, work, when, () -> new SQLException("driver"));
    }
  }

  /** Once for each call of JDBC, until there is no further one. */
  private void assertSurvived(
      Set<Long> rows, Runnable work, When when, Supplier<Throwable> thrown) {
    AtomicInteger call = new AtomicInteger();
    for (int failing = 1; failing < MORE_CALLS_THAN_ANY; failing++) {
      int number = failing;
      String[] failed = {"no call"};
      call.set(0);
      faulty.fail(
          name -> {
            // A pool that is not given its connection back cannot be helped.
            if (name.equals("close") || call.incrementAndGet() != number) {
              return null;
            }
            failed[0] = name;
            return new Fault(when, thrown.get());
          });
      Throwable end = catchThrowable(work::run);
      faulty.fail(name -> null);
      String what = "%s at %s, %s it: %s".formatted(thrown.get(), failed[0], when, end);
      assertClean(what);
      assertThat(rows).as(what).contains(blog.users().query().count());
      blog.users().deleteAll();
      if (call.get() < number) {
        return;
      }
    }
    throw new AssertionError("There is no end of calls.");
  }

  private void assertClean(String what) {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as(what).isZero();
    try (Connection first = pool.getConnection();
        Connection second = pool.getConnection()) {
      assertClean(what, first);
      assertClean(what, second);
    } catch (SQLException e) {
      throw new AssertionError(what, e);
    }
  }

  private static void assertClean(String what, Connection connection) throws SQLException {
    assertThat(connection.getAutoCommit()).as(what).isTrue();
    assertThat(connection.isReadOnly()).as(what).isFalse();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE beside SET n = n + 1");
    }
  }
}
