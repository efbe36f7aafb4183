/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.statement.KnownStatement;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An insert into a pivot table of the pairs that it does not have.
 *
 * @param insert takes the keys of a pair
 * @param pairs the keys of each row, in the order of the columns
 */
record PairInsert(
    KnownStatement insert, ModelTable<?> pivot, List<List<Bind>> pairs, Purpose purpose)
    implements Command<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (List<Bind> pair : pairs) {
      Binds.write(insert.ordered(pair), binder);
      statement.addBatch();
    }
    statement.executeBatch();
    return (long) pairs.size();
  }

  @Override
  public String sql() {
    return insert.sql();
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
    return insert.ordered(pairs.get(0));
  }

  @Override
  public Evidence evidence() {
    List<Map<String, Bind>> rows = new ArrayList<>();
    for (List<Bind> pair : pairs) {
      Map<String, Bind> row = new HashMap<>();
      List<ModelColumn> columns = pivot.columns();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i).name(), pair.get(i));
      }
      rows.add(row);
    }
    return new Evidence.Written(rows);
  }
}
