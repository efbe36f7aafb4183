/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.RolesSchema;
import dev.ashlar.tests.support.RawSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The indexes that a model declares are in the database, as its driver tells. */
@EveryDatabase
final class IndexTest {

  @BeforeEach
  void createTables(TestDatabase database) {
    database.clear();
    RolesSchema.create(Database.connect(database.dataSource()));
  }

  @Test
  void indexesOfAModelAreThere(TestDatabase database) throws SQLException {
    Map<String, List<String>> indexes = read(database, "COLUMN_NAME");

    assertThat(indexes)
        .containsEntry("notes_by_title", List.of("title"))
        .containsEntry(
            "notes_notebook_id_created_at_desc_idx", List.of("notebook_id", "created_at"));
    // The one of the foreign key is left out, since the declared one begins with its column.
    assertThat(indexes).doesNotContainKey("notes_notebook_id_idx");
  }

  @Test
  void columnsRunAsTheModelSays(TestDatabase database) throws SQLException {
    if (database.name().equals("sqlite")) {
      // Its driver does not tell.
      assertThat(
              RawSql.on(database)
                  .value(
                      """
                      SELECT group_concat(name || ' ' || "desc", ', ')
                      FROM pragma_index_xinfo('notes_notebook_id_created_at_desc_idx') WHERE key = 1"""))
          .isEqualTo("notebook_id 0, created_at 1");
      return;
    }
    assertThat(read(database, "ASC_OR_DESC"))
        .containsEntry("notes_by_title", List.of("A"))
        .containsEntry("notes_notebook_id_created_at_desc_idx", List.of("A", "D"));
  }

  /** What the driver tells of each column of each index of the table "notes". */
  private static Map<String, List<String>> read(TestDatabase database, String what)
      throws SQLException {
    Map<String, List<String>> indexes = new TreeMap<>();
    try (Connection connection = database.dataSource().getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getIndexInfo(
                    connection.getCatalog(), connection.getSchema(), "notes", false, true)) {
      while (rows.next()) {
        indexes
            .computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
            .add(rows.getString(what));
      }
    }
    return indexes;
  }
}
