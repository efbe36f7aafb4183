/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

/** The statements of {@link JdbcOperations}, which differ between databases in two places. */
record JdbcTexts(String create, String update) {

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

  /** The statements for the database that calls itself so. */
  static JdbcTexts of(String product) {
    return product.equals("H2")
        ? new JdbcTexts(finalTable(INSERT), finalTable(UPDATE))
        : new JdbcTexts(returning(INSERT), returning(UPDATE));
  }

  private static String finalTable(String statement) {
    return "SELECT " + COLUMNS + " FROM FINAL TABLE (\n" + statement + "\n)";
  }

  private static String returning(String statement) {
    return statement + "\nRETURNING " + COLUMNS;
  }
}
