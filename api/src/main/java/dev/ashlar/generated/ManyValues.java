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
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * An insert with the values of many rows. Whoever watches is told those of the first row, as of a
 * batch.
 */
record ManyValues(BoundStatement insert, List<DraftedRow> rows, Purpose purpose)
    implements Command<Long> {

  @Override
  public String sql() {
    return insert.sql();
  }

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    int told = rows.get(0).binds().size();
    Binder untold = environment.binder(statement);
    List<Bind> values = insert.binds();
    for (int i = 0; i < values.size(); i++) {
      values.get(i).to(i < told ? binder : untold, i + 1);
    }
    return (long) statement.executeUpdate();
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return rows.size();
  }

  @Override
  public boolean isSensitive(int parameter) {
    return rows.get(0).binds().get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return DraftedRow.evidence(rows);
  }
}
