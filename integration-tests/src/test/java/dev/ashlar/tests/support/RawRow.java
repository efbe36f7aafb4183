/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.util.Map;
import java.util.TreeMap;

/** A row as SQL literals; immutable. */
public record RawRow(RawSql sql, String table, Map<String, String> literals) {

  public RawRow {
    literals = Map.copyOf(literals);
  }

  /** The same row with another literal in this column. */
  public RawRow with(String column, String literal) {
    Map<String, String> more = new TreeMap<>(literals);
    more.put(column, literal);
    return new RawRow(sql, table, more);
  }

  /** The same row without this column. */
  public RawRow without(String column) {
    Map<String, String> fewer = new TreeMap<>(literals);
    fewer.remove(column);
    return new RawRow(sql, table, fewer);
  }

  /** Inserts the row, which must succeed. */
  public void insert() {
    sql.run(statement());
  }

  /** Tries to insert the row, and says why the database refused. */
  public Refusal refusal() {
    return sql.refusal(statement());
  }

  private String statement() {
    Map<String, String> sorted = new TreeMap<>(literals);
    return "INSERT INTO \"%s\" (\"%s\") VALUES (%s)"
        .formatted(
            table, String.join("\", \"", sorted.keySet()), String.join(", ", sorted.values()));
  }
}
