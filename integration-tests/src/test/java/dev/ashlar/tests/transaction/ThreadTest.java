/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Race;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One database and one mapper serve many threads. */
@EveryDatabase
final class ThreadTest {

  @Test
  void threadsShareAMapper(TestDatabase database) throws Exception {
    Blog blog = Blog.on(database);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int thread = i;
        threads.add(pool.submit(() -> createAndFind(blog.db(), blog.users(), thread)));
      }
      for (Future<?> thread : threads) {
        thread.get();
      }
    } finally {
      pool.shutdownNow();
    }

    assertThat(blog.sql().count("users")).isEqualTo(8 * 5 * 2);
  }

  @Test
  @Shows("A transaction that another thread uses refuses it, and goes on for its own.")
  void transactionBelongsToItsThread(TestDatabase database) {
    Blog blog = Blog.on(database);

    blog.db()
        .transaction(
            tx -> {
              UserMapper inside = blog.users().in(tx);
              List<Throwable> refused =
                  Race.failures(
                      Collections.nCopies(8, () -> inside.create(u -> u.email("other thread"))));
              assertThat(refused)
                  .hasSize(8)
                  .allSatisfy(
                      each ->
                          assertThat(each)
                              .isInstanceOf(IllegalStateException.class)
                              .hasMessageMatching(
                                  """
                                  This Transaction belongs to the thread ".+", and was called by "pool-.+": its connection takes one statement at a time.
                                  Use it on its own thread, and give each other thread a db.transaction\\(..\\) of its own, or data that was read before."""));
              assertRefused(() -> tx.transaction(inner -> inside.deleteAll()));
              assertRefused(tx::connection);
              assertRefused(() -> tx.afterCommit(() -> {}));
              inside.create(u -> u.email("own thread"));
              tx.transaction(inner -> blog.users().in(inner).create(u -> u.email("savepoint")));
            });

    assertThat(blog.users().query().orderBy(u -> u.email()).list())
        .extracting(User::email)
        .containsExactly("own thread", "savepoint");
  }

  private static void assertRefused(Runnable call) {
    assertThat(Race.failures(List.of(call)))
        .hasSize(1)
        .allSatisfy(each -> assertThat(each).hasMessageStartingWith("This Transaction belongs to"));
  }

  private static void createAndFind(Database db, UserMapper users, int thread) {
    for (int i = 0; i < 5; i++) {
      String email = "u%d-%d@b.c".formatted(thread, i);
      User alone = users.create(u -> u.email(email));
      User inside = db.inTransaction(tx -> users.in(tx).create(u -> u.email("tx" + email)));
      assertThat(users.getById(alone.id())).isEqualTo(alone);
      assertThat(users.getById(inside.id())).isEqualTo(inside);
    }
  }
}
