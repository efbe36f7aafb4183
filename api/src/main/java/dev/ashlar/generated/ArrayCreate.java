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
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.ColumnBinder;
import dev.ashlar.table.RowMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** An insert of rows that are sent as arrays, one for each column, and given back. */
record ArrayCreate<M>(String sql, List<DraftedRow> drafted, RowMapper<M> mapper, Purpose purpose)
    implements Command<List<M>> {

  @Override
  public List<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    ColumnBinder columns = new ColumnBinder(environment.json(), drafted.size());
    for (DraftedRow row : drafted) {
      ArrayWrite.gather(row, columns);
    }
    columns.to(binder);
    return Fetch.all(statement, this, mapper, environment);
  }

  @Override
  public long rows(List<M> result) {
    return result.size();
  }

  @Override
  public int batch() {
    return drafted.size();
  }

  @Override
  public boolean isReturning() {
    return true;
  }

  @Override
  public boolean isSensitive(int parameter) {
    return drafted.get(0).binds().get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return DraftedRow.evidence(drafted);
  }
}
