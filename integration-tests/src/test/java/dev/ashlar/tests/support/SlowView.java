/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import dev.ashlar.examples.databases.TestDatabase;
import java.util.Map;

/** A table that takes very long to read: a view, made of it and of much to reckon. */
public final class SlowView {

  private static final String LONG =
      """
      (WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000000000)
      SELECT count(*) FROM c WHERE x % 7 = 3) > 0\
      """;
  private static final String LONG_ON_MARIADB =
      """
      (SELECT count(*) FROM seq_1_to_1000000 a JOIN seq_1_to_1000000 b ON a.seq % 7 = b.seq % 5) > 0\
      """;
  private static final String LONG_ON_H2 =
      """
      (SELECT count(*) FROM system_range(1, 1000000) a JOIN system_range(1, 1000000) b
      ON mod(a.x, 7) = mod(b.x, 5)) > 0\
      """;

  private static final Map<String, String> CONDITIONS =
      Map.of(
          "h2", LONG_ON_H2,
          "mariadb", LONG_ON_MARIADB,
          "mysql", "sleep(60) = 0",
          "postgresql", "(SELECT pg_sleep(60)) IS NOT NULL",
          "sqlite", LONG);

  private SlowView() {}

  /** Puts a view in the place of the table, of which one row alone takes so long, its last one. */
  public static void atOneRow(String table, TestDatabase database) {
    String name = database.name();
    insteadOf(
        table,
        database,
        "\"name\" <> 'slow' OR "
            + (name.equals("mariadb") ? "sleep(60) = 0" : CONDITIONS.get(name)));
  }

  /** Puts a view in the place of the table. */
  public static void insteadOf(String table, TestDatabase database) {
    insteadOf(table, database, CONDITIONS.get(database.name()));
  }

  private static void insteadOf(String table, TestDatabase database, String condition) {
    RawSql sql = RawSql.on(database);
    sql.run("ALTER TABLE \"%1$s\" RENAME TO \"%1$s_table\"".formatted(table));
    sql.run(
        "CREATE VIEW \"%1$s\" AS SELECT * FROM \"%1$s_table\" WHERE %2$s"
            .formatted(table, condition));
    sql.run(
        """
        INSERT INTO "%s_table" ("name", "created_at", "updated_at") VALUES ('slow', %2$s, %2$s)\
        """
            .formatted(table, sql.moment("2026-01-02T03:04:05.123456Z")));
  }
}
