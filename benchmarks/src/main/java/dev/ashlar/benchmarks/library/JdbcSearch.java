/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** The one statement of {@link JdbcOperations} whose text depends on what is asked. */
final class JdbcSearch {

  private JdbcSearch() {}

  static String text(Criteria criteria) {
    StringBuilder sql = new StringBuilder(256).append(JdbcTexts.ALL);
    String before = "\nWHERE ";
    if (criteria.role() != null) {
      sql.append(before).append("\"role\" = ?");
      before = " AND ";
    }
    if (criteria.minVisits() != null) {
      sql.append(before).append("\"visits\" >= ?");
      before = " AND ";
    }
    if (criteria.since() != null) {
      sql.append(before).append("\"created_at\" >= ?");
    }
    return sql.append("\nORDER BY \"created_at\" DESC, \"id\"\nLIMIT ? OFFSET ?").toString();
  }

  static void bind(Criteria criteria, PreparedStatement statement) throws SQLException {
    int index = 1;
    if (criteria.role() != null) {
      statement.setString(index++, criteria.role().name());
    }
    if (criteria.minVisits() != null) {
      statement.setInt(index++, criteria.minVisits());
    }
    if (criteria.since() != null) {
      statement.setObject(index++, criteria.since().atOffset(ZoneOffset.UTC));
    }
    statement.setLong(index++, criteria.size());
    statement.setLong(index, criteria.offset());
  }
}
