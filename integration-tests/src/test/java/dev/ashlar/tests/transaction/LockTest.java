/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ashlar.LockTimeout;
import dev.ashlar.OutsideTransactionException;
import dev.ashlar.ReadOnlyException;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are locked until a transaction ends. */
@EveryDatabase
final class LockTest {

  private static final int WORKERS = 8;
  private static final int JOBS = 60;

  private Database db;
  private Blog blog;
  private String vendor;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    db = blog.db();
    vendor = database.name();
    for (String email : List.of("ann", "bob", "eve")) {
      blog.users().create(u -> u.email(email).visits(1));
    }
  }

  private boolean locks() {
    return !vendor.equals("sqlite");
  }

  @Test
  void databaseWithoutLocksRefusesThem() {
    assumeFalse(locks(), "has locks");
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> db.inTransaction(tx -> blog.users().in(tx).query().forUpdate().list()))
        .withMessageContaining("sqlite cannot lock the rows of a select");
  }

  @Test
  void rowsAreLockedInTransactionsOnly() {
    assertThatExceptionOfType(OutsideTransactionException.class)
        .isThrownBy(() -> blog.users().query().forUpdate().list())
        .withMessage(
            """
            User.query().forUpdate() locks rows until the end of a transaction, and there is none.
            Call it on a mapper of one: db.inTransaction(tx -> mapper.in(tx).query()..).\
            """);
    assertThatExceptionOfType(ReadOnlyException.class)
        .isThrownBy(
            () ->
                db.inTransaction(
                    TransactionOptions.defaults().readOnly(),
                    tx -> blog.users().in(tx).query().forShare().first()));
  }

  @Test
  void lockedRowsAreLeftOutOrRefused() {
    assumeFalse(!locks(), "locks no rows");
    db.inTransaction(
        tx -> {
          User ann = blog.users().in(tx).query().where(u -> u.email().eq("ann")).forUpdate().one();
          assertThat(ann.visits()).isEqualTo(1);
          ExecutorService other = Executors.newSingleThreadExecutor();
          try {
            List<String> free =
                other
                    .submit(
                        () ->
                            db.inTransaction(
                                second ->
                                    blog
                                        .users()
                                        .in(second)
                                        .query()
                                        .orderBy(u -> u.email())
                                        .limit(2)
                                        .forUpdate()
                                        .skipLocked()
                                        .list()
                                        .stream()
                                        .map(User::email)
                                        .toList()))
                    .get();
            assertThat(free).containsExactly("bob", "eve");
            Future<List<User>> refused =
                other.submit(
                    () ->
                        db.inTransaction(
                            second ->
                                blog.users()
                                    .in(second)
                                    .query()
                                    .orderBy(u -> u.email())
                                    .forUpdate()
                                    .noWait()
                                    .list()));
            assertThat(refused)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(LockTimeout.class);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          } finally {
            other.shutdownNow();
          }
          return null;
        });
  }

  @Test
  void rowsAreSharedWhereTheDatabaseCan() {
    assumeFalse(!locks() || vendor.equals("h2"), "has no lock to share");
    db.inTransaction(
        tx -> {
          assertThat(blog.users().in(tx).query().forShare().list()).hasSize(3);
          ExecutorService other = Executors.newSingleThreadExecutor();
          try {
            assertThat(
                    other
                        .submit(
                            () ->
                                db.inTransaction(
                                    second ->
                                        blog.users()
                                            .in(second)
                                            .query()
                                            .forShare()
                                            .noWait()
                                            .list()
                                            .size()))
                        .get())
                .isEqualTo(3);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          } finally {
            other.shutdownNow();
          }
          return null;
        });
  }

  @Test
  void rowsOfRelationsAreNotLocked() {
    assumeFalse(!locks(), "locks no rows");
    UUID ann = blog.users().query().where(u -> u.email().eq("ann")).one().id();
    blog.posts().create(p -> p.title("One").body("").published(true).authorId(ann));
    boolean isWhole = vendor.equals("h2") || vendor.equals("mariadb");
    if (isWhole) {
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(
              () ->
                  db.inTransaction(
                      tx ->
                          blog.posts()
                              .in(tx)
                              .query()
                              .where(p -> p.author().email().eq("ann"))
                              .forUpdate()
                              .list()))
          .withMessageContaining("would lock the rows of to-one relations too");
      return;
    }
    db.inTransaction(
        tx -> {
          List<Post> locked =
              blog.posts()
                  .in(tx)
                  .query()
                  .where(p -> p.author().email().eq("ann").and(p.editor().isNull()))
                  .orderBy(p -> p.editor().name())
                  .include(p -> p.author())
                  .forUpdate()
                  .list();
          assertThat(locked).hasSize(1);
          ExecutorService other = Executors.newSingleThreadExecutor();
          try {
            other
                .submit(
                    () -> {
                      db.inTransaction(
                          second -> blog.users().in(second).query().forUpdate().noWait().list());
                      return true;
                    })
                .get();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          } finally {
            other.shutdownNow();
          }
          return null;
        });
  }

  @Test
  void workersDoEachJobOnce() throws Exception {
    assumeFalse(!locks(), "locks no rows");
    for (int i = 0; i < JOBS; i++) {
      String email = "job" + i;
      blog.users().create(u -> u.email(email).visits(0));
    }
    Queue<UUID> done = new ConcurrentLinkedQueue<>();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<?>> all =
          Stream.generate(() -> workers.submit(() -> work(done)))
              .limit(WORKERS)
              .collect(ArrayList::new, List::add, List::addAll);
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      workers.shutdownNow();
    }

    assertThat(done).hasSize(JOBS).doesNotHaveDuplicates();
    assertThat(blog.users().query().where(u -> u.visits().eq(0)).count()).isZero();
  }

  private void work(Queue<UUID> done) {
    while (blog.users().query().where(u -> u.visits().eq(0)).exists()) {
      db.inTransaction(
          tx -> {
            List<User> jobs =
                blog.users()
                    .in(tx)
                    .query()
                    .where(u -> u.visits().eq(0))
                    .limit(3)
                    .forUpdate()
                    .skipLocked()
                    .list();
            for (User job : jobs) {
              blog.users().in(tx).update(job.id(), c -> c.visits(7));
              done.add(job.id());
            }
            return null;
          });
    }
  }
}
