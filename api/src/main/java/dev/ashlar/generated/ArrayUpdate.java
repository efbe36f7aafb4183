/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.ColumnBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An update of rows that are there, which sets the same columns of each: what they are set to is
 * sent as arrays, one for each column, in parts that are not too long.
 */
record ArrayUpdate(String sql, List<RowChange> changes, Purpose purpose) implements Command<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    ColumnBinder columns = new ColumnBinder(environment.json(), changes.size());
    long updated = 0;
    for (RowChange change : changes) {
      gather(change, columns);
      if (columns.isLong()) {
        updated += columns.send(statement, binder);
      }
    }
    updated += columns.send(statement, binder);
    if (updated != changes.size()) {
      throw StatementBatch.unwritten(purpose);
    }
    return updated;
  }

  private static void gather(RowChange change, ColumnBinder columns) throws SQLException {
    int column = 1;
    for (Bind part : change.key()) {
      part.to(columns, column++);
    }
    change.set().bind(columns, column);
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return changes.size();
  }

  @Override
  public boolean isSensitive(int parameter) {
    List<Bind> row = new ArrayList<>(changes.get(0).key());
    changes.get(0).set().addTo(row);
    return row.get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return RowChange.evidence(changes);
  }
}
