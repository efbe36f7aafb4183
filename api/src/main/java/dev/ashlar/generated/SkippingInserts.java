/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.BoundStatement;
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
    boolean keyed = batch.keyed();
    if (rows.size() > 1 && model.sql().takesArrays(keyed)) {
      return Sessions.run(
          on,
          new ArrayWrite(
              model.sql().insertMissingArrays(keyed),
              rows,
              batch.purpose(),
              () -> DraftedRow.evidence(rows)));
    }
    return model.dialect().capabilities().contains(Capability.INSERT_ON_CONFLICT)
        ? Sessions.run(on, write(model.sql().insertMissing(keyed, DraftedRow.bindsOf(rows)), rows))
        : halves(on, keyed, rows);
  }

  private long halves(Session on, boolean keyed, List<DraftedRow> rows) {
    ManyValues write = write(model.sql().insert(keyed, DraftedRow.bindsOf(rows)), rows);
    try {
      return Sessions.attempt(on, write.purpose(), inner -> Sessions.run(inner, write));
    } catch (UniqueViolation taken) {
      int middle = rows.size() / 2;
      return middle == 0
          ? 0
          : halves(on, keyed, rows.subList(0, middle))
              + halves(on, keyed, rows.subList(middle, rows.size()));
    }
  }

  private ManyValues write(BoundStatement insert, List<DraftedRow> rows) {
    return new ManyValues(insert, rows, model.purpose(StatementKind.INSERT));
  }
}
