/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.WatchedSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mapper on the database is not used by mistake where one on the transaction was meant. */
@EveryDatabase
final class OutsideTransactionTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  @Shows(
      "A mapper on the `Database`, called inside a transaction of it, throws `OutsideTransactionException`, unless that is allowed.")
  void mapperOnTheDatabaseIsRefusedInsideATransaction() {
    Throwable failure = catchThrowable(() -> blog.db().transaction(tx -> blog.user("a")));

    assertThat(failure)
        .isInstanceOf(OutsideTransactionException.class)
        .hasMessage(
            """
            Inserting User would not be part of the transaction that this thread is in, but run beside it on another connection.
            Use the mapper on the transaction, as in userMapper.in(tx). If it is meant to run beside it, build the Database with allowOutsideTransaction().\
            """);
    assertThat(blog.users().query().count()).isZero();
  }

  @Test
  @Shows(
      "A mapper on the `Database`, called inside a transaction of it, throws `OutsideTransactionException`, unless that is allowed.")
  void everyCallIsRefused() {
    blog.db()
        .transaction(
            tx -> {
              assertRefused(() -> blog.users().query().count());
              assertRefused(() -> blog.users().query().page(1, 5));
              assertRefused(() -> blog.users().query().include(u -> u.posts()).list());
              assertRefused(() -> blog.users().deleteAll());
              assertRefused(() -> blog.db().inTransaction(other -> 1));
              assertRefused(() -> tx.inTransaction(inner -> blog.users().deleteAll()));
              blog.users().in(tx).create(u -> u.email("a"));
            });

    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  @Shows(
      "A mapper on the `Database`, called inside a transaction of it, throws `OutsideTransactionException`, unless that is allowed.")
  void mapperOfAnotherDatabaseOnTheSameDataSourceIsRefused(TestDatabase database) {
    UserMapper beside = new UserMapper(Database.connect(database.dataSource()));
    UserMapper allowed =
        new UserMapper(Database.builder(database.dataSource()).allowOutsideTransaction().build());

    blog.db()
        .transaction(
            tx -> {
              assertRefused(() -> beside.query().count());
              assertRefused(() -> beside.query().page(1, 5));
              assertThat(allowed.query().count()).isZero();
              assertThat(beside.in(tx).query().count()).isZero();
            });

    assertThat(beside.query().count()).isZero();
  }

  @Test
  void databaseThatAllowsItIsFoundOutByOneThatDoesNot(TestDatabase database) {
    Database allows = Database.builder(database.dataSource()).allowOutsideTransaction().build();

    allows.transaction(tx -> assertRefused(() -> blog.users().query().count()));
  }

  @Test
  void otherThreadsAndOtherDataSourcesAreNobodysBusiness(TestDatabase database) {
    UserMapper beside = new UserMapper(Database.connect(new WatchedSource(database.dataSource())));

    blog.db()
        .transaction(
            tx -> {
              assertThat(beside.query().count()).isZero();
              assertThat(CompletableFuture.supplyAsync(() -> blog.users().query().count()).join())
                  .isZero();
            });
  }

  @Test
  @Shows(
      "A mapper on the `Database`, called inside a transaction of it, throws `OutsideTransactionException`, unless that is allowed.")
  void itCanBeAllowed(TestDatabase database) {
    Database db = Database.builder(database.dataSource()).allowOutsideTransaction().build();
    UserMapper users = new UserMapper(db);

    long found = db.inTransaction(tx -> users.query().count());

    assertThat(found).isZero();
  }

  @Test
  void afterATransactionAllIsAsBefore() {
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            tx -> {
                              throw new IllegalStateException("stop");
                            })))
        .hasMessage("stop");

    blog.user("a");
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  private static void assertRefused(Supplier<?> call) {
    assertThat(catchThrowable(call::get)).isInstanceOf(OutsideTransactionException.class);
  }
}
