/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static dev.ashlar.query.Select.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.ReadOnlyException;
import dev.ashlar.database.Database;
import dev.ashlar.database.Transaction;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.WatchedSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream that is not used as it is meant says so, and leaves nothing open. */
@EveryDatabase(drivers = true)
final class StreamMisuseTest {

  private static final int MANY = 1_100;

  private WatchedSource source;
  private Database db;
  private UserMapper users;

  @BeforeEach
  void createRows(TestDatabase database) {
    Blog blog = Blog.on(database);
    blog.users()
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(i -> UserDraft.start().email("u%04d".formatted(i)))
                .toList());
    source = new WatchedSource(database.dataSource());
    db = Database.builder(source).vendor(blog.db().vendor()).build();
    users = new UserMapper(db);
  }

  @Test
  void streamThatNobodyReadsOpensNothing() {
    source.open().clear();
    int borrowed = source.borrowed();
    try (Stream<User> all = users.query().stream()) {
      assertThat(all).isNotNull();
    }
    assertThat(source.borrowed()).isEqualTo(borrowed);
  }

  @Test
  void closedTwiceIsClosed() {
    Stream<User> all = users.query().stream();
    assertThat(all.findFirst()).isPresent();
    assertThat(source.open()).isNotEmpty();

    all.close();
    all.close();

    assertThat(source.open()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> all.forEach(user -> {}));
  }

  @Test
  void iteratorOfAClosedStreamSaysSo() {
    Iterator<User> each;
    try (Stream<User> all = users.query().stream()) {
      each = all.iterator();
      assertThat(each.next()).isNotNull();
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> each.forEachRemaining(user -> {}))
        .withMessage(
            "This stream is closed. Read it inside its try (..), or ask the query for another"
                + " one.");
    assertThat(source.open()).isEmpty();
  }

  @Test
  void streamEndsWithItsTransaction() {
    List<Stream<User>> kept = new ArrayList<>();
    List<Iterator<User>> begun = new ArrayList<>();
    db.transaction(
        tx -> {
          kept.add(users.in(tx).query().orderBy(u -> u.id()).stream());
          begun.add(users.in(tx).query().stream().iterator());
          assertThat(begun.get(0).next()).isNotNull();
        });

    assertThat(source.open()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).forEach(user -> {}))
        .withMessageStartingWith("This Transaction has ended.");
    assertThatIllegalStateException()
        .isThrownBy(() -> begun.get(0).forEachRemaining(user -> {}))
        .withMessageStartingWith("This Transaction has ended.");
    assertThatIllegalStateException().isThrownBy(() -> users.in(ended()).query().stream());
    kept.get(0).close();
  }

  private Transaction ended() {
    return db.inTransaction(tx -> tx);
  }

  @Test
  void streamOfASavepointEndsWithIt() {
    db.transaction(
        tx -> {
          List<Iterator<User>> begun = new ArrayList<>();
          tx.transaction(
              inner -> {
                begun.add(users.in(inner).query().stream().iterator());
                assertThat(begun.get(0).next()).isNotNull();
              });
          assertThatIllegalStateException()
              .isThrownBy(() -> begun.get(0).next())
              .withMessageStartingWith("This Transaction has ended.");
          assertThat(users.in(tx).query().count()).isEqualTo(MANY);
        });
    assertThat(source.open()).isEmpty();
  }

  @Test
  void transactionBelongsToItsThread() throws InterruptedException {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    db.transaction(
        tx -> {
          try (Stream<User> all = users.in(tx).query().stream()) {
            Iterator<User> each = all.iterator();
            assertThat(each.next()).isNotNull();
            run(() -> thrown.set(catchThrowable(each::next)));
            assertThat(each.hasNext()).isTrue();
          }
        });

    assertThat(thrown.get())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("This Transaction belongs to the thread");
    assertThat(source.open()).isEmpty();
  }

  @Test
  void anotherThreadMayGoOnWithOneOfADatabase() {
    List<User> seen = new ArrayList<>();
    try (Stream<User> all = users.query().stream()) {
      Iterator<User> each = all.iterator();
      seen.add(each.next());
      run(() -> each.forEachRemaining(seen::add));
    }
    assertThat(seen).hasSize(MANY);
    assertThat(source.open()).isEmpty();
  }

  /** The function that makes results holds the one thread while the other one comes. */
  @Test
  void twoThreadsAtOnceAreRefused() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    try (Stream<String> all =
        users
            .query()
            .select(
                u ->
                    columns(u.email(), u.visits())
                        .as(
                            (email, visits) -> {
                              inside.countDown();
                              await(refused);
                              return email;
                            }))
            .stream()) {
      Spliterator<String> each = all.spliterator();
      Thread reader = new Thread(() -> each.tryAdvance(email -> {}), "reader");
      reader.start();
      await(inside);
      Throwable thrown = catchThrowable(() -> each.tryAdvance(email -> {}));
      refused.countDown();
      join(reader);

      assertThat(thrown)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "This stream is being read by the thread \"reader\", and was called by \"%s\". Read it on one thread, and hand what it gives to others."
                  .formatted(Thread.currentThread().getName()));
    }
    assertThat(source.open()).isEmpty();
  }

  @Test
  void streamIsReadByOneThreadAlsoWhenItIsParallel() {
    Thread own = Thread.currentThread();
    List<Thread> readers = new ArrayList<>();
    db.transaction(
        tx -> {
          try (Stream<User> all = users.in(tx).query().orderBy(u -> u.id()).stream()) {
            all.parallel()
                .peek(user -> readers.add(Thread.currentThread()))
                .sorted((a, b) -> b.email().compareTo(a.email()))
                .forEach(user -> assertThat(user.email()).isNotEmpty());
          }
        });
    assertThat(readers).hasSize(MANY).containsOnly(own);
    assertThat(source.open()).isEmpty();
  }

  @Test
  void streamOfTheDatabaseIsNotOpenedWithinATransaction() {
    db.transaction(
        tx ->
            assertThat(catchThrowable(() -> users.query().stream()))
                .isInstanceOf(OutsideTransactionException.class));
  }

  @Test
  void streamOfTheDatabaseMayBeReadWithinATransaction() {
    List<User> seen = new ArrayList<>();
    try (Stream<User> all = users.query().include(u -> u.posts()).stream()) {
      Iterator<User> each = all.iterator();
      seen.add(each.next());
      db.transaction(
          TransactionOptions.defaults().readOnly(), tx -> each.forEachRemaining(seen::add));
    }
    assertThat(seen).hasSize(MANY);
    assertThat(source.open()).isEmpty();
  }

  @Test
  void streamOfAReadOnlyTransactionIsFollowedByNoWrite() {
    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    TransactionOptions.defaults().readOnly(),
                    tx -> {
                      try (Stream<User> all = users.in(tx).query().stream()) {
                        all.forEach(user -> users.in(tx).update(user.id(), u -> u.visits(1)));
                      }
                    }));

    assertThat(thrown).isInstanceOf(ReadOnlyException.class);
    assertThat(source.open()).isEmpty();
    assertThat(users.query().where(u -> u.visits().eq(1)).exists()).isFalse();
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "other");
    thread.start();
    join(thread);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
