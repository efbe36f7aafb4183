/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.ReadOnlyException;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Race;
import dev.ashlar.tests.support.WatchedSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call that has nothing to send is refused where one with something to send would be. */
// What a call gives is asked where it matters.
@SuppressWarnings("ReturnValueIgnored")
@EveryDatabase
final class UnsentTest {

  private static final List<String> NONE = List.of();

  private static final Map<String, Function<UserMapper, Object>> READS =
      Map.of(
          "list", users -> users.query().where(u -> u.email().in(NONE)).list(),
          "include",
              users -> users.query().where(u -> u.email().in(NONE)).include(u -> u.posts()).list(),
          "first", users -> users.query().where(u -> u.email().in(NONE)).first(),
          "optional", users -> users.query().where(u -> u.email().in(NONE)).optional(),
          "count", users -> users.query().where(u -> u.email().in(NONE)).count(),
          "exists", users -> users.query().where(u -> u.email().in(NONE)).exists(),
          "explain", users -> users.query().where(u -> u.email().in(NONE)).explain(),
          "page", users -> users.query().where(u -> u.email().in(NONE)).page(1, 5),
          "load", users -> users.load(List.of(), u -> u.posts()));

  private static final Map<String, Function<UserMapper, Object>> WRITES =
      Map.of(
          "createMany", users -> users.createMany(List.of()),
          "createManyReturning", users -> users.createManyReturning(List.of()),
          "createManySkippingDuplicates", users -> users.createManySkippingDuplicates(List.of()),
          "upsertMany", users -> users.upsertMany(UserMapper.UNIQUE_EMAIL, List.of()),
          "upsertManyReturning",
              users -> users.upsertManyReturning(UserMapper.UNIQUE_EMAIL, List.of()),
          "updateMany", users -> users.updateMany(u -> u.email().in(NONE), c -> c.visits(1)),
          "updateReturning",
              users -> users.updateReturning(u -> u.email().in(NONE), c -> c.visits(1)),
          "deleteMany", users -> users.deleteMany(u -> u.email().in(NONE)),
          "deleteReturning", users -> users.deleteReturning(u -> u.email().in(NONE)));

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    blog.user("taken@b.c");
  }

  @Test
  @Shows(
      "A failed statement ends its transaction: later calls throw `TransactionFailed` with the"
          + " first error as the cause.")
  void afterAFailedStatementEachCallIsRefused() {
    assertThatExceptionOfType(TransactionFailed.class)
        .isThrownBy(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          UserMapper inside = blog.users().in(tx);
                          assertThatExceptionOfType(UniqueViolation.class)
                              .isThrownBy(() -> inside.create(u -> u.email("taken@b.c")));
                          eachCall(
                              (name, call) ->
                                  assertThat(catchThrowable(() -> call.apply(inside)))
                                      .as(name)
                                      .isInstanceOf(TransactionFailed.class)
                                      .hasCauseInstanceOf(UniqueViolation.class));
                        }));
  }

  @Test
  @Shows("A transaction that another thread uses refuses it, and goes on for its own.")
  void onAnotherThreadEachCallIsRefused() {
    blog.db()
        .transaction(
            tx -> {
              UserMapper inside = blog.users().in(tx);
              eachCall(
                  (name, call) ->
                      assertThat(Race.failures(List.of(() -> call.apply(inside))))
                          .as(name)
                          .singleElement()
                          .satisfies(
                              refused ->
                                  assertThat(refused)
                                      .isInstanceOf(IllegalStateException.class)
                                      .hasMessageStartingWith("This Transaction belongs to")));
              inside.create(u -> u.email("own thread"));
            });

    assertThat(blog.users().query().count()).isEqualTo(2);
  }

  @Test
  void besideASavepointEachCallIsRefused() {
    blog.db()
        .transaction(
            tx ->
                tx.transaction(
                    inner ->
                        eachCall(
                            (name, call) ->
                                assertThat(catchThrowable(() -> call.apply(blog.users().in(tx))))
                                    .as(name)
                                    .isInstanceOf(IllegalStateException.class)
                                    .hasMessageContaining("has a savepoint open"))));
  }

  @Test
  void afterTheEndEachCallIsRefused() {
    AtomicReference<UserMapper> kept = new AtomicReference<>();
    blog.db().transaction(tx -> kept.set(blog.users().in(tx)));

    eachCall(
        (name, call) ->
            assertThat(catchThrowable(() -> call.apply(kept.get())))
                .as(name)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This Transaction has ended"));
  }

  @Test
  @Shows(
      "A mapper on the `Database`, called inside a transaction of it, throws"
          + " `OutsideTransactionException`, unless that is allowed.")
  void besideATransactionEachCallIsRefused() {
    blog.db()
        .transaction(
            tx ->
                eachCall(
                    (name, call) ->
                        assertThat(catchThrowable(() -> call.apply(blog.users())))
                            .as(name)
                            .isInstanceOf(OutsideTransactionException.class)
                            .hasMessageContaining("as in userMapper.in(tx)")));
  }

  @Test
  @Shows("A read-only transaction refuses every write.")
  void readOnlyTransactionRefusesWritesOnly() {
    TransactionOptions readOnly = TransactionOptions.defaults().readOnly();
    WRITES.forEach(
        (name, call) ->
            assertThat(
                    catchThrowable(
                        () ->
                            blog.db()
                                .inTransaction(readOnly, tx -> call.apply(blog.users().in(tx)))))
                .as(name)
                .isInstanceOf(ReadOnlyException.class));
    READS.forEach(
        (name, call) ->
            assertThat(
                    catchThrowable(
                        () ->
                            blog.db()
                                .inTransaction(readOnly, tx -> call.apply(blog.users().in(tx)))))
                .as(name)
                .isNull());
  }

  @Test
  void whereCallsAreFineNoConnectionIsBorrowed(TestDatabase database) {
    WatchedSource source = new WatchedSource(database.dataSource());
    UserMapper users = new UserMapper(Database.connect(source));
    int before = source.borrowed();

    eachCall((name, call) -> assertThat(call.apply(users)).as(name).isNotNull());

    assertThat(source.borrowed()).isEqualTo(before);
    blog.db().transaction(tx -> eachCall((name, call) -> call.apply(blog.users().in(tx))));
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  private static void eachCall(BiConsumer<String, Function<UserMapper, Object>> check) {
    Map<String, Function<UserMapper, Object>> all = new TreeMap<>(READS);
    all.putAll(WRITES);
    all.forEach(check);
  }
}
