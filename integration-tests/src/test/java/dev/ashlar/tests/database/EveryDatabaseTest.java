/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.support.RawSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every database takes a table and gives back what was put into it. */
@EveryDatabase
final class EveryDatabaseTest {

  @BeforeEach
  void clear(TestDatabase database) {
    database.clear();
  }

  @Test
  void rowsAreStoredAndFound(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE stone (id BIGINT PRIMARY KEY, shape VARCHAR(255) NOT NULL)");
      statement.execute("INSERT INTO stone VALUES (1, 'ashlar')");
      try (ResultSet rows = statement.executeQuery("SELECT shape FROM stone WHERE id = 1")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("ashlar");
      }
    }
  }

  @Test
  void clearDropsTablesThatReferToEachOther(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE wall (id BIGINT PRIMARY KEY)");
      statement.execute(
          "CREATE TABLE stone (id BIGINT PRIMARY KEY, wall BIGINT REFERENCES wall (id))");
      statement.execute("CREATE VIEW stones AS SELECT id FROM stone");
      statement.execute("INSERT INTO wall VALUES (1)");
      statement.execute("INSERT INTO stone VALUES (1, 1)");
    }

    database.clear();

    assertThat(Tables.of(database)).isEmpty();
  }

  @Test
  void versionStartsWithItsNumber(TestDatabase database) {
    assertThat(database.version()).matches("\\d+\\.\\d+.*");
  }

  /** Whether they were emptied or created again, nobody can tell. */
  @Test
  void tablesOfASchemaAreEmptyEachTime(TestDatabase database) throws SQLException {
    database.create(BlogSchema::createScript);
    List<String> tables = Tables.of(database);
    CategoryMapper categories = new CategoryMapper(Database.connect(database.dataSource()));
    Category first = categories.create(c -> c.name("stones"));
    categories.create(c -> c.name("walls"));

    database.create(BlogSchema::createScript);

    assertThat(Tables.of(database)).isEqualTo(tables);
    assertThat(categories.query().count()).isZero();
    assertThat(categories.create(c -> c.name("stones")).id()).isEqualTo(first.id());
  }

  @Test
  void whatATestHasChangedIsNotLeftToTheNext(TestDatabase database) throws SQLException {
    for (String change :
        List.of(
            "CREATE TABLE stone (id BIGINT PRIMARY KEY)",
            "CREATE VIEW stones AS SELECT 1 AS id",
            "CREATE INDEX stones_idx ON \"comments\" (\"created_at\")",
            "ALTER TABLE \"categories\" ADD COLUMN shape INTEGER",
            "DROP TABLE \"comments\"")) {
      database.create(BlogSchema::createScript);
      List<String> columns = Tables.columns(database);
      RawSql.on(database).run(change);

      database.create(BlogSchema::createScript);

      assertThat(Tables.columns(database)).as(change).isEqualTo(columns);
    }
  }

  @Test
  void whatPostgresqlAloneKnowsIsNotLeftEither(TestDatabase database) {
    assumeTrue(database.name().equals("postgresql"));
    String known =
        """
        SELECT concat(relrowsecurity, ' ', a.attidentity, ' ', r.rulename)
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
        LEFT JOIN pg_rules r ON r.tablename = c.relname
        WHERE c.oid = '"categories"'::regclass\
        """;
    RawSql sql = RawSql.on(database);
    for (String change :
        List.of(
            "ALTER TABLE \"categories\" ENABLE ROW LEVEL SECURITY",
            "ALTER TABLE \"categories\" ALTER COLUMN \"id\" SET GENERATED ALWAYS",
            "CREATE RULE \"stony\" AS ON UPDATE TO \"categories\" DO ALSO NOTIFY stones")) {
      database.create(BlogSchema::createScript);
      String before = sql.value(known);
      sql.run(change);
      assertThat(sql.value(known)).as(change).isNotEqualTo(before);

      database.create(BlogSchema::createScript);

      assertThat(sql.value(known)).as(change).isEqualTo(before);
    }
  }
}
