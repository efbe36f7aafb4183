/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An insert into a pivot table.
 *
 * @param columns the columns of the two keys, in the order of each pair
 * @param pairs the keys of each row
 */
record PairInsert(String sql, List<String> columns, List<List<Bind>> pairs, Purpose purpose)
    implements Command<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (List<Bind> pair : pairs) {
      Binds.write(pair, binder);
      statement.addBatch();
    }
    statement.executeBatch();
    return (long) pairs.size();
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return pairs.size();
  }

  @Override
  public List<Bind> binds() {
    return pairs.get(0);
  }

  @Override
  public Evidence evidence() {
    List<Map<String, Bind>> rows = new ArrayList<>();
    for (List<Bind> pair : pairs) {
      Map<String, Bind> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), pair.get(i));
      }
      rows.add(row);
    }
    return new Evidence.Written(rows);
  }
}
