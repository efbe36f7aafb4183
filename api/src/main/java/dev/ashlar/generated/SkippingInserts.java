/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Write;
import dev.ashlar.sql.dialect.Capability;
import java.util.List;

/**
 * Inserts rows but for those that a unique key refuses, and counts the others. Where an insert
 * cannot say so, one that was refused is tried again by halves, until what is refused is one row.
 */
record SkippingInserts(ModelSession<?> model) {

  /** Inserts the rows of a batch, within a transaction. */
  long run(Session on, InsertBatch batch) {
    return DraftedRow.parts(batch.drafted()).stream().mapToLong(rows -> run(on, batch, rows)).sum();
  }

  private long run(Session on, InsertBatch batch, List<DraftedRow> rows) {
    return model.dialect().capabilities().contains(Capability.INSERT_ON_CONFLICT)
        ? Sessions.run(on, write(all(batch.sql(), rows) + "\nON CONFLICT DO NOTHING", rows))
        : halves(on, batch.sql(), rows);
  }

  private long halves(Session on, String insert, List<DraftedRow> rows) {
    Write write = write(all(insert, rows), rows);
    try {
      return Sessions.attempt(on, write.purpose(), inner -> Sessions.run(inner, write));
    } catch (UniqueViolation taken) {
      int middle = rows.size() / 2;
      return middle == 0
          ? 0
          : halves(on, insert, rows.subList(0, middle))
              + halves(on, insert, rows.subList(middle, rows.size()));
    }
  }

  private static String all(String insert, List<DraftedRow> rows) {
    return ModelSql.insertOf(insert, rows.size());
  }

  private Write write(String sql, List<DraftedRow> rows) {
    return new Write(
        sql,
        DraftedRow.binds(rows),
        model.purpose(StatementKind.INSERT),
        () -> DraftedRow.evidence(rows));
  }
}
