/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.WatchedSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections come back as they were found, everything on them closed; broken ones never do. */
@EveryDatabase
final class ConnectionTest {

  private HikariDataSource pool;
  private WatchedSource source;
  private Database db;
  private UserMapper users;

  @BeforeEach
  void createTables(TestDatabase database) throws SQLException {
    database.create(BlogSchema::createScript);
    pool = database.dataSource().unwrap(HikariDataSource.class);
    source = new WatchedSource(database.dataSource());
    db = Database.connect(source);
    users = new UserMapper(db);
  }

  @Test
  @Shows("A call of one statement runs in autocommit.")
  void oneStatementRunsInAutocommit() {
    UUID id = users.create(u -> u.email("a@b.c")).id();
    users.create(u -> u.email("b@b.c"));
    source.failOn("setAutoCommit", "commit", "BEGIN", "BEGIN IMMEDIATE", "COMMIT");

    assertThat(users.findById(id)).isPresent();
    assertThat(users.query().where(u -> u.visits().eq(0)).count()).isEqualTo(2);
    assertThat(users.updateMany(u -> u.email().eq("b@b.c"), c -> c.visits(1))).isEqualTo(1);
    assertThat(users.delete(id)).isTrue();
    // What would have failed, had one of them begun a transaction:
    assertThat(catchThrowable(() -> db.transaction(tx -> users.in(tx).deleteAll()))).isNotNull();

    source.failOn();
    // The connection of that transaction was thrown away; see below.
    pool.getHikariPoolMXBean().softEvictConnections();
    assertThat(users.query().one().visits()).isEqualTo(1);
  }

  @Test
  @Shows("Connections, statements and results are closed after success and after failure.")
  void everythingIsClosedAfterSuccess() {
    UUID id = users.create(u -> u.email("a@b.c")).id();
    users.createMany(List.of(UserDraft.start().email("b@b.c"), UserDraft.start().email("c@b.c")));
    users.findById(id);
    users.update(id, c -> c.visits(1));
    assertThat(users.query().page(1, 2).total()).isEqualTo(3);
    users.delete(id);
    db.transaction(tx -> users.in(tx).deleteAll());

    assertThat(source.open()).isEmpty();
    assertThat(source.aborted()).isZero();
  }

  @Test
  @Shows("Connections, statements and results are closed after success and after failure.")
  void everythingIsClosedAfterFailure() {
    users.create(u -> u.email("a@b.c"));

    assertThat(catchThrowable(() -> users.create(u -> u.email("a@b.c")))).isNotNull();
    assertThat(
            catchThrowable(
                () ->
                    users.createMany(
                        List.of(
                            UserDraft.start().email("b@b.c"), UserDraft.start().email("a@b.c")))))
        .isNotNull();
    assertThat(
            catchThrowable(
                () ->
                    db.transaction(
                        tx -> {
                          users.in(tx).deleteAll();
                          throw new IllegalStateException("stop");
                        })))
        .hasMessage("stop");

    assertThat(source.open()).isEmpty();
    assertThat(source.aborted()).isZero();
    assertThat(users.query().count()).isEqualTo(1);
  }

  @Test
  @Shows("A connection goes back as it came.")
  void autocommitAndIsolationAreRestored() {
    source.onBorrow(
        connection -> {
          connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
          connection.setAutoCommit(false);
        });

    users.create(u -> u.email("a@b.c"));
    db.transaction(tx -> users.in(tx).create(u -> u.email("b@b.c")));
    assertThat(catchThrowable(() -> users.create(u -> u.email("a@b.c")))).isNotNull();
    assertThat(
            catchThrowable(() -> db.transaction(tx -> users.in(tx).create(u -> u.email("a@b.c")))))
        .isNotNull();

    assertThat(source.settings())
        .hasSize(4)
        .containsOnly("autoCommit=false isolation=" + Connection.TRANSACTION_SERIALIZABLE);
    source.onBorrow(connection -> {});
    assertThat(users.query().count()).isEqualTo(2);
  }

  @Test
  @Shows("A connection that is broken is thrown away.")
  void connectionWhoseRollbackFailedIsThrownAway() {
    source.failOn("rollback", "ROLLBACK");

    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    tx -> {
                      users.in(tx).create(u -> u.email("a@b.c"));
                      throw new IllegalStateException("stop");
                    }));

    assertThat(thrown).hasMessage("stop");
    assertThat(thrown.getSuppressed()).isNotEmpty();
    assertThat(thrown.getSuppressed()[0]).hasMessage("made to fail");
    assertThat(source.aborted()).isEqualTo(1);
    assertThat(source.open()).isEmpty();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    // The pool takes some drivers' closed connections back, and finds out in its own time.
    pool.getHikariPoolMXBean().softEvictConnections();
    source.failOn();
    assertThat(users.query().count()).isZero();
  }

  @Test
  void failedCommitIsReportedAndRolledBack() {
    source.failOn("commit", "COMMIT");

    AshlarException thrown =
        catchThrowableOfType(
            AshlarException.class,
            () -> db.transaction(tx -> users.in(tx).create(u -> u.email("a@b.c"))));

    assertThat(thrown)
        .hasMessage("The commit of a transaction failed, and nothing of it was kept: made to fail");
    assertThat(source.open()).isEmpty();
    source.failOn();
    assertThat(users.query().count()).isZero();
  }

  @Test
  void failingCloseDoesNotUndoSuccess() {
    source.failOn("close");

    assertThat(users.create(u -> u.email("a@b.c")).email()).isEqualTo("a@b.c");
    db.transaction(tx -> users.in(tx).create(u -> u.email("b@b.c")));

    source.failOn();
    assertThat(users.query().count()).isEqualTo(2);
  }
}
