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
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelTable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * An insert of rows whose keys the database makes: they are sent as arrays, one for each column,
 * and each is given back behind its number.
 */
record NumberedCreate<M>(String sql, List<DraftedRow> drafted, ModelTable<M> table, Purpose purpose)
    implements Command<List<M>> {

  @Override
  public List<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    ColumnBinder columns = new ColumnBinder(environment.json(), drafted.size());
    for (DraftedRow row : drafted) {
      ArrayWrite.gather(row, columns);
    }
    columns.to(binder);
    List<Numbered<M>> rows = Fetch.all(statement, this, this::numbered, environment);
    rows.sort(Comparator.comparingLong(Numbered::number));
    return rows.stream().map(Numbered::model).toList();
  }

  private Numbered<M> numbered(Row row) throws SQLException {
    return new Numbered<>(row.bigint(1), table.read(row, 2));
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

  private record Numbered<M>(long number, M model) {}
}
