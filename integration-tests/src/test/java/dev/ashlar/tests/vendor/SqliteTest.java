/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionMode;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.ProfileMapper;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.support.ThreadBoundSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What SQLite asks of each connection, with a data source on which nobody has set anything. */
final class SqliteTest {

  private static final UUID NOBODY = new UUID(1, 2);

  @TempDir Path folder;

  private SQLiteDataSource driver;
  private Database db;

  @BeforeEach
  void createTables() {
    driver = new SQLiteDataSource();
    driver.setUrl("jdbc:sqlite:" + folder.resolve("plain.db"));
    db = Database.connect(driver);
    BlogSchema.create(db);
  }

  @Test
  @Shows(
      value = "Foreign keys are switched on for each connection, whatever its URL says.",
      on = "sqlite")
  void foreignKeysAreOnOnEveryConnection() throws SQLException {
    try (Connection connection = driver.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA foreign_keys")) {
      assertThat(rows.getInt(1)).isZero();
    }

    // Each call has a connection of its own.
    ProfileMapper profiles = new ProfileMapper(db);
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(() -> profiles.create(p -> p.userId(NOBODY)));
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(() -> db.transaction(tx -> profiles.in(tx).create(p -> p.userId(NOBODY))));
    assertThat(profiles.query().count()).isZero();
  }

  @Test
  @Shows(
      value =
          "Where they are off inside a transaction of a framework, the error shows the URL to use.",
      on = "sqlite")
  void insideATransactionOfOthersTheUrlIsNamed() {
    ThreadBoundSource framework = new ThreadBoundSource(driver);
    Database ambient = Database.builder(framework).transactions(TransactionMode.AMBIENT).build();

    Throwable thrown =
        catchThrowable(
            () ->
                framework.inTransaction(
                    () -> new UserMapper(ambient).create(u -> u.email("a@b.c"))));

    assertThat(thrown)
        .hasMessage(
            "This connection does not enforce foreign keys, and inside a transaction that cannot be"
                + " switched on. Open it with the parameter foreign_keys, as in"
                + " jdbc:sqlite:blog.db?foreign_keys=true.");
    assertThat(new UserMapper(db).query().count()).isZero();
  }

  @Test
  @Shows(value = "A writer waits for the one before.", on = "sqlite")
  void writerWaitsForTheOneBefore() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                db.transaction(
                    tx -> {
                      new UserMapper(tx).create(u -> u.email("first@b.c"));
                      begun.countDown();
                      pause();
                    }));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    long seen =
        db.inTransaction(
            tx -> {
              long before = new UserMapper(tx).query().count();
              new UserMapper(tx).create(u -> u.email("second@b.c"));
              return before;
            });

    first.join();
    assertThat(seen).isEqualTo(1);
    assertThat(new UserMapper(db).query().count()).isEqualTo(2);
  }

  /** Long enough for the second writer to arrive, and well below the 3 seconds that it waits. */
  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
