/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.ColumnBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * An insert of a batch whose rows are sent as arrays, one for each column: by one statement, or by
 * several where values are long.
 */
record ArrayInsert(String sql, InsertBatch rows) implements Command<Long> {

  @Override
  public Purpose purpose() {
    return rows.purpose();
  }

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    ColumnBinder columns = new ColumnBinder(environment.json(), rows.batch());
    long inserted = 0;
    for (Draft<?> draft : rows.drafts()) {
      draft.bind(columns, rows.now());
      if (columns.isLong()) {
        inserted += columns.send(statement, binder);
      }
    }
    return inserted + columns.send(statement, binder);
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return rows.batch();
  }

  @Override
  public boolean isSensitive(int parameter) {
    return rows.isSensitive(parameter);
  }

  @Override
  public Evidence evidence() {
    return rows.evidence();
  }
}
