/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inserts rows and gives them back in the order of their drafts. Rows whose keys the program gives
 * are known by these; of others the driver tells the keys, or they are inserted one by one.
 */
record ReturnedInserts<M>(ModelSession<M> model, Purpose purpose) {

  /** Inserts the rows of a batch, within a transaction. */
  List<M> run(Session on, InsertBatch batch) {
    List<DraftedRow> rows = batch.drafted();
    if (batch.keyed() && model.returns(Verb.INSERT)) {
      List<M> inserted = new ArrayList<>(rows.size());
      DraftedRow.parts(rows).forEach(part -> inserted.addAll(atOnce(on, batch.keyed(), part)));
      return RowsByKey.inOrder(model.table(), inserted, keys(rows));
    }
    ValuesInsert values = new ValuesInsert(model);
    if (rows.size() > 1 && batch.keyed() && values.isQuicker()) {
      values.run(on, batch, rows);
      return new ReadBack<>(model).inserted(on, keys(rows));
    }
    if (rows.size() > 1 && !batch.keyed() && model.sql().numbersRows()) {
      return numbered(on, rows);
    }
    return batch.keyed() || tellsKeysOfBatch()
        ? new ReadBack<>(model).insert(on, batch.sql(), rows, purpose)
        : rows.stream().map(row -> one(on, batch.keyed(), row)).toList();
  }

  private List<M> numbered(Session on, List<DraftedRow> rows) {
    List<M> inserted = new ArrayList<>(rows.size());
    for (List<DraftedRow> part : DraftedRow.parts(rows)) {
      inserted.addAll(
          Sessions.run(
              on,
              new NumberedCreate<>(model.sql().createNumbered(), part, model.table(), purpose)));
    }
    if (inserted.size() < rows.size()) {
      throw model.gaveNothing();
    }
    return inserted;
  }

  private List<List<Bind>> keys(List<DraftedRow> rows) {
    List<ModelColumn> columns = model.table().keys();
    List<List<Bind>> keys = new ArrayList<>(rows.size());
    for (DraftedRow row : rows) {
      keys.add(row.values(columns));
    }
    return keys;
  }

  /** Inserts a row, within a transaction where that takes two statements. */
  M one(Session on, boolean keyed, DraftedRow row) {
    Optional<M> inserted =
        model.returns(Verb.INSERT)
            ? Sessions.run(on, command(keyed, row))
            : new ReadBack<>(model).insert(on, model.sql().insert(keyed), row, purpose);
    return inserted.orElseThrow(model::gaveNothing);
  }

  /** The insert of a row that gives it back, where there is such a statement. */
  FetchOne<M> command(boolean keyed, DraftedRow row) {
    BoundStatement insert = new BoundStatement(model.sql().create(keyed), row.binds());
    return new FetchOne<>(Request.inserting(insert, purpose, List.of(row)), model.rows());
  }

  private boolean tellsKeysOfBatch() {
    return model.dialect().capabilities().contains(Capability.KEYS_OF_BATCH);
  }

  private List<M> atOnce(Session on, boolean keyed, List<DraftedRow> rows) {
    if (rows.size() > 1 && model.sql().takesArrays(keyed)) {
      return Sessions.run(
          on, new ArrayCreate<>(model.sql().createArrays(), rows, model.rows(), purpose));
    }
    BoundStatement insert = model.sql().create(keyed, DraftedRow.bindsOf(rows));
    return Sessions.run(on, new Fetch<>(Request.inserting(insert, purpose, rows), model.rows()));
  }
}
