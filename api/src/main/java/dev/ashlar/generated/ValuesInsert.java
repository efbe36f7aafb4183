/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.util.List;

/** Inserts of rows by statements that have the values of as many as one can hold. */
record ValuesInsert(ModelSession<?> model) {

  /** Whether the database is quicker so than by a batch. */
  boolean isQuicker() {
    return model.dialect().capabilities().contains(Capability.ROWS_OF_VALUES);
  }

  /** Inserts the rows of a batch, within a transaction, and returns their number. */
  long run(Session on, InsertBatch batch, List<DraftedRow> drafted) {
    long rows = 0;
    for (List<DraftedRow> part : DraftedRow.parts(drafted)) {
      BoundStatement insert = model.sql().insert(batch.keyed(), DraftedRow.bindsOf(part));
      rows += Sessions.run(on, new ManyValues(insert, part, batch.purpose()));
    }
    return rows;
  }
}
