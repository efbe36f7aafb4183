/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.ColumnBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * An insert of rows that are sent as arrays, one for each column, in parts that are not too long,
 * and that may meet rows that are there.
 *
 * @param written which rows it is about, which is asked after a failure only
 */
record ArrayWrite(String sql, List<DraftedRow> drafted, Purpose purpose, Supplier<Evidence> written)
    implements Command<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    ColumnBinder columns = new ColumnBinder(environment.json(), drafted.size());
    long rows = 0;
    for (DraftedRow row : drafted) {
      gather(row, columns);
      if (columns.isLong()) {
        rows += columns.send(statement, binder);
      }
    }
    return rows + columns.send(statement, binder);
  }

  static void gather(DraftedRow row, ColumnBinder columns) throws SQLException {
    int column = 1;
    for (Bind value : row.binds()) {
      value.to(columns, column++);
    }
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return drafted.size();
  }

  @Override
  public boolean isSensitive(int parameter) {
    return drafted.get(0).binds().get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return written.get();
  }
}
