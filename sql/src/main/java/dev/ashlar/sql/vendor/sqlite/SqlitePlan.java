/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads plans of SQLite: steps, each with the number of the step that it is a part of. */
final class SqlitePlan {

  private SqlitePlan() {}

  static List<String> lines(ResultSet results) throws SQLException {
    Map<Integer, Integer> depths = new HashMap<>();
    List<String> lines = new ArrayList<>();
    while (results.next()) {
      int depth = depths.getOrDefault(results.getInt("parent"), -1) + 1;
      depths.put(results.getInt("id"), depth);
      lines.add("  ".repeat(depth) + results.getString("detail"));
    }
    return lines;
  }
}
