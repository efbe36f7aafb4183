/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.PlainPool;
import dev.ashlar.tests.support.Race;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However a connection came to be in doubt, no call fails for it afterwards, be it of Ashlar or of
 * another user of the same pool.
 */
@EveryDatabase
final class LoanTest {

  private static final int THREADS = 4;
  private static final int TIMES = Generated.many(2, 12);
  private static final int CALLS = Generated.many(60, 1_000);

  private TestDatabase database;

  @BeforeEach
  void createTables(TestDatabase current) {
    database = current;
    Blog blog = Blog.on(database);
    blog.user("a@b.c");
    blog.sql().run("CREATE TABLE beside (n INTEGER)");
  }

  @Test
  @Shows(
      "Whatever happened to a connection, the next calls get one that is good, also those of others.")
  void poolOfHikariIsAsGoodAfterEachDoubt() {
    long seed = Generated.seed();
    try (HikariDataSource pool = Pools.hikari(database, THREADS)) {
      assertGoodAfterEachDoubt(pool, new Random(seed), seed);
    }
  }

  @Test
  @Shows(
      "Whatever happened to a connection, the next calls get one that is good, also those of others.")
  void plainPoolIsAsGoodAfterEachDoubt() throws SQLException {
    long seed = Generated.seed();
    try (PlainPool pool = new PlainPool(Pools.driver(database), THREADS)) {
      assertGoodAfterEachDoubt(pool, new Random(seed), seed);
    }
  }

  /** What was closed behind the back of a pool is its own affair, but fails no call of Ashlar. */
  @Test
  @Shows(
      "A call that is given connections that the driver knows to be closed asks on until it gets a live one.")
  void closedConnectionsAreNotTaken() throws SQLException {
    try (HikariDataSource pool = Pools.hikari(database, THREADS);
        PlainPool plain = new PlainPool(Pools.driver(database), THREADS)) {
      for (DataSource each : List.of(pool, plain)) {
        UserMapper users = new UserMapper(Database.connect(each));
        closeAll(each);
        assertThat(
                Race.failures(
                    Collections.nCopies(
                        THREADS, () -> assertThat(users.query().list()).hasSize(1))))
            .isEmpty();
      }
    }
  }

  private static void closeAll(DataSource pool) throws SQLException {
    List<Connection> borrowed = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      borrowed.add(pool.getConnection());
    }
    for (Connection each : borrowed) {
      each.unwrap(Connection.class).close();
      giveBack(each);
    }
  }

  private static void giveBack(Connection dead) {
    try {
      dead.close();
    } catch (SQLException e) {
      // A pool that found out says so.
    }
  }

  private static void assertGoodAfterEachDoubt(DataSource pool, Random random, long seed) {
    UserMapper users = new UserMapper(Database.connect(pool));
    for (Doubt doubt : Doubt.values()) {
      for (int i = 0; i < TIMES; i++) {
        int first = random.nextInt(1_000);
        List<Runnable> doubts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          int number = first + thread;
          doubts.add(() -> doubt.arise(new FaultySource(pool), number));
        }
        assertThat(Race.failures(doubts)).as("%s of seed %d", doubt, seed).isEmpty();
        assertThat(Traffic.of(CALLS, () -> assertThat(users.query().list()).hasSize(1), pool))
            .as("after %s of seed %d", doubt, seed)
            .isEmpty();
      }
    }
  }
}
