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
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Upserts with one text, each of which writes a row whatever it meets, and none the row of another:
 * a driver may send a batch as one statement, which could not write a row twice.
 *
 * @param upserts what is written
 * @param statements how each is written, with equal texts
 */
record UpsertBatch(List<Upsert> upserts, List<BoundStatement> statements, Purpose purpose)
    implements Command<Long> {

  /** Cuts upserts, in the order of their keys, into batches. */
  static List<UpsertBatch> of(
      List<Upsert> upserts, List<BoundStatement> statements, Purpose purpose) {
    List<UpsertBatch> batches = new ArrayList<>();
    int start = 0;
    while (start < upserts.size()) {
      String text = statements.get(start).sql();
      int end = start + 1;
      while (end < upserts.size()
          && end - start < InsertBatches.LARGEST
          && statements.get(end).sql().equals(text)
          && !upserts.get(end).order().equals(upserts.get(end - 1).order())) {
        end++;
      }
      batches.add(
          new UpsertBatch(upserts.subList(start, end), statements.subList(start, end), purpose));
      start = end;
    }
    return batches;
  }

  @Override
  public String sql() {
    return statements.get(0).sql();
  }

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (BoundStatement each : statements) {
      Binds.write(each.binds(), binder);
      statement.addBatch();
    }
    statement.executeBatch();
    return (long) statements.size(); // Databases count a row that is changed as 0, 1 or 2.
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return statements.size();
  }

  /** Parameters are hidden by their column, in each statement alike. */
  @Override
  public boolean isSensitive(int parameter) {
    return statements.get(0).binds().get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return new Evidence.Written(
        upserts.stream()
            .map(upsert -> Evidence.Written.of(upsert.row(), upsert.set()))
            .flatMap(written -> written.rows().stream())
            .toList());
  }
}
