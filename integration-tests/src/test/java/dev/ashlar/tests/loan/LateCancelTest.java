/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.QueryTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.Race;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement that ends just when its time is over leaves a connection that is as good as ever. */
@EveryDatabase
final class LateCancelTest {

  private static final int THREADS = 4;

  private Blog blog;
  private HikariDataSource pool;
  private UserMapper users;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    for (int i = 0; i < 50; i++) {
      blog.user("u%02d@b.c".formatted(i));
    }
    blog.sql().run("CREATE TABLE beside (n INTEGER)");
    pool = Pools.hikari(database, THREADS);
    users = new UserMapper(Database.connect(pool));
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  @Shows("A statement that ends just when its time is over leaves the pool as good as it was.")
  void limitNearTheMedianOfAQueryHarmsNobody() {
    Database limited = Database.builder(pool).statementTimeout(medianOfRead()).build();
    UserMapper hasty = new UserMapper(limited);
    assertHarmless(() -> read(hasty));
  }

  @Test
  @Shows("A statement that ends just when its time is over leaves the pool as good as it was.")
  void limitNearTheMedianOfAQueryInATransactionHarmsNobody() {
    Database limited = Database.builder(pool).statementTimeout(medianOfRead()).build();
    UserMapper hasty = new UserMapper(limited);
    assertHarmless(() -> limited.transaction(tx -> read(hasty.in(tx))));
  }

  private void assertHarmless(Runnable hasty) {
    long end = System.nanoTime() + Duration.ofMillis(Generated.many(700, 2_000)).toNanos();

    List<Throwable> meanwhile =
        Race.failures(
            Collections.nCopies(
                THREADS,
                () -> {
                  while (System.nanoTime() < end) {
                    runOrTimeOut(hasty);
                  }
                }));
    List<Throwable> afterwards = Traffic.of(Generated.many(200, 1_000), () -> read(users), pool);

    assertThat(meanwhile).isEmpty();
    assertThat(afterwards).isEmpty();
  }

  private Duration medianOfRead() {
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      read(users);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return Duration.ofNanos(nanos[nanos.length / 2]);
  }

  private static void read(UserMapper users) {
    assertThat(users.query().where(u -> u.email().contains("u1")).orderBy(u -> u.email()).list())
        .hasSize(10);
  }

  private static void runOrTimeOut(Runnable call) {
    try {
      call.run();
    } catch (QueryTimeout e) {
      // Either is right.
    }
  }
}
