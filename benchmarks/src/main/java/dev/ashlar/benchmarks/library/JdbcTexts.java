/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

/** The statements of {@link JdbcOperations}, which differ between databases in two places. */
record JdbcTexts(String create, String update, String upsert) {

  private static final String COLUMNS =
      "\"id\", \"email\", \"name\", \"role\", \"visits\", \"created_at\", \"updated_at\"";

  static final String ALL =
      """
      SELECT "id", "email", "name", "role", "visits", "created_at", "updated_at"
      FROM "users\"""";

  static final String BY_ID = ALL + "\nWHERE \"id\" = ?";

  static final String INSERT =
      """
      INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
      VALUES (?, ?, ?, ?, ?, ?, ?)""";

  private static final String UPDATE =
      """
      UPDATE "users"
      SET "name" = ?, "visits" = ?, "updated_at" = ?
      WHERE "id" = ?""";

  static final String UPDATE_MANY = UPDATE + " AND \"visits\" >= ?";
  static final String DELETE_MANY = "DELETE FROM \"users\"\nWHERE \"id\" = ? AND \"visits\" <= ?";

  static final String UPDATE_VISITS =
      """
      UPDATE "users"
      SET "visits" = ?, "updated_at" = ?
      WHERE "id" = ?""";

  static final String UPSERT =
      INSERT
          + """

          ON CONFLICT ("id") DO UPDATE
          SET "email" = EXCLUDED."email", "name" = EXCLUDED."name", "role" = EXCLUDED."role",
            "visits" = EXCLUDED."visits", "updated_at" = EXCLUDED."updated_at\"""";

  private static final String MERGE =
      """
      MERGE INTO "users" t
      USING (VALUES (CAST(? AS UUID), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS INTEGER),
        CAST(? AS TIMESTAMP(6) WITH TIME ZONE), CAST(? AS TIMESTAMP(6) WITH TIME ZONE)))
        s ("id", "email", "name", "role", "visits", "created_at", "updated_at")
      ON t."id" = s."id"
      WHEN MATCHED THEN UPDATE
      SET "email" = s."email", "name" = s."name", "role" = s."role",
        "visits" = s."visits", "updated_at" = s."updated_at"
      WHEN NOT MATCHED THEN
      INSERT ("id", "email", "name", "role", "visits", "created_at", "updated_at")
      VALUES (s."id", s."email", s."name", s."role", s."visits", s."created_at", s."updated_at")""";

  /** The statements for the database that calls itself so. */
  static JdbcTexts of(String product) {
    return product.equals("H2")
        ? new JdbcTexts(finalTable(INSERT), finalTable(UPDATE), finalTable(MERGE))
        : new JdbcTexts(returning(INSERT), returning(UPDATE), returning(UPSERT));
  }

  private static String finalTable(String statement) {
    return "SELECT " + COLUMNS + " FROM FINAL TABLE (\n" + statement + "\n)";
  }

  private static String returning(String statement) {
    return statement + "\nRETURNING " + COLUMNS;
  }
}
