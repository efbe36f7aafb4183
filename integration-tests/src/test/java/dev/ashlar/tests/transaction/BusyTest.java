/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.QueryTimeout;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.support.WatchedSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Only SQLite can refuse to begin: another connection writes. The connection is still good. */
final class BusyTest {

  @TempDir Path folder;

  @Test
  void connectionIsGivenBackAsItWas() throws SQLException {
    SQLiteDataSource driver = new SQLiteDataSource();
    driver.setUrl("jdbc:sqlite:" + folder.resolve("busy.db") + "?busy_timeout=1");
    BlogSchema.create(Database.connect(driver));

    WatchedSource source = new WatchedSource(driver);
    Database db = Database.connect(source);
    try (Connection writer = driver.getConnection();
        Statement lock = writer.createStatement()) {
      lock.execute("BEGIN IMMEDIATE");
      assertThat(catchThrowable(() -> db.transaction(tx -> {}))).isInstanceOf(QueryTimeout.class);
      lock.execute("ROLLBACK");
    }

    assertThat(source.aborted()).isZero();
    assertThat(source.open()).isEmpty();
    db.transaction(tx -> new UserMapper(tx).create(u -> u.email("a@b.c")));
    assertThat(new UserMapper(db).query().count()).isEqualTo(1);
  }
}
