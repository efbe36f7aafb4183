/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads plans that are texts, and plans that are tables. */
public final class PlanLines {

  private PlanLines() {}

  /** A plan whose rows have one text each, which may have several lines. */
  public static List<String> ofTexts(ResultSet results) throws SQLException {
    List<String> lines = new ArrayList<>();
    while (results.next()) {
      results.getString(1).lines().forEach(lines::add);
    }
    return lines;
  }

  /** A plan that is a table: its columns one below the other, with their names above. */
  public static List<String> ofTable(ResultSet results) throws SQLException {
    ResultSetMetaData columns = results.getMetaData();
    List<List<String>> table = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
    }
    table.add(names);
    while (results.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        String cell = results.getString(i);
        row.add(cell == null ? "-" : cell);
      }
      table.add(row);
    }
    return aligned(table);
  }

  private static List<String> aligned(List<List<String>> table) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : table) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(width(table, i) - row.get(i).length() + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(List<List<String>> table, int column) {
    return table.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
