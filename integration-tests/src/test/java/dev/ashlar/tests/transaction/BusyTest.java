/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.LockTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.database.Retry;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.support.WatchedSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Only SQLite can refuse to begin: another connection writes. The connection is still good. */
final class BusyTest {

  @TempDir Path folder;

  private SQLiteDataSource driver;

  @BeforeEach
  void createTables() {
    driver = new SQLiteDataSource();
    driver.setUrl("jdbc:sqlite:" + folder.resolve("busy.db"));
    driver.setBusyTimeout(1);
    BlogSchema.create(Database.connect(driver));
  }

  @Test
  @Shows(
      value =
          "A transaction that writes takes its place at once, or says `LockTimeout` before anything is written.",
      on = "sqlite")
  void connectionIsGivenBackAsItWas() throws SQLException {
    WatchedSource source = new WatchedSource(driver);
    Database db = Database.connect(source);
    try (Connection writer = driver.getConnection();
        Statement lock = writer.createStatement()) {
      lock.execute("BEGIN IMMEDIATE");
      assertThat(catchThrowable(() -> db.transaction(tx -> {}))).isInstanceOf(LockTimeout.class);
      lock.execute("ROLLBACK");
    }

    assertThat(source.aborted()).isZero();
    assertThat(source.open()).isEmpty();
    db.transaction(tx -> new UserMapper(tx).create(u -> u.email("a@b.c")));
    assertThat(new UserMapper(db).query().count()).isEqualTo(1);
  }

  @Test
  void retryWaitsForTheOtherWriterIfItIsTold() throws SQLException {
    WatchedSource source = new WatchedSource(driver);
    Database db = Database.connect(source);
    Retry retry = Retry.attempts(5).backoff(Duration.ofMillis(1), Duration.ofMillis(1));
    try (Connection writer = driver.getConnection();
        Statement lock = writer.createStatement()) {
      lock.execute("BEGIN IMMEDIATE");
      int before = source.borrowed();
      assertThat(catchThrowable(() -> create(db, retry))).isInstanceOf(LockTimeout.class);
      assertThat(source.borrowed() - before).isEqualTo(1);

      int third = source.borrowed() + 3;
      source.onBorrow(
          connection -> {
            if (source.borrowed() == third) {
              lock.execute("ROLLBACK");
            }
          });
      create(db, retry.alsoOnLockTimeouts());
      assertThat(source.borrowed()).isEqualTo(third);
    }

    assertThat(new UserMapper(db).query().count()).isEqualTo(1);
  }

  private static void create(Database db, Retry retry) {
    db.transaction(
        TransactionOptions.defaults().retry(retry),
        tx -> new UserMapper(tx).create(u -> u.email("a@b.c")));
  }
}
