/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two test classes never see each other's tables, whichever runs first. */
final class SeparateDatabasesTest {

  @EveryDatabase
  @Nested
  final class One {
    @Test
    void findsNoTableOfTheOther(TestDatabase database) throws SQLException {
      assertEmptyThenCreateTable(database);
    }
  }

  @EveryDatabase
  @Nested
  final class TheOther {
    @Test
    void findsNoTableOfTheFirst(TestDatabase database) throws SQLException {
      assertEmptyThenCreateTable(database);
    }
  }

  private static void assertEmptyThenCreateTable(TestDatabase database) throws SQLException {
    assertThat(Tables.of(database)).isEmpty();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE stone (id BIGINT PRIMARY KEY)");
    }
    assertThat(Tables.of(database)).containsExactly("stone");
  }
}
