/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.Source;
import java.util.List;

/** Deletes rows of one model, for good or softly, as the model says, and brings them back. */
final class Deletions<M> {

  private final ModelSession<M> session;

  Deletions(ModelSession<M> session) {
    this.session = session;
  }

  /** Deletes the row with this key, and says whether there was a live one. */
  boolean byKey(List<Bind> key) {
    if (isSoft()) {
      BoundStatement delete =
          SoftDeletion.byKey(session.sql().delete(), session.table(), session.now(), key);
      return session.write(delete, StatementKind.DELETE, () -> Evidence.NONE) > 0;
    }
    return removeByKey(session.sql().delete(), key);
  }

  /** Brings back the deleted row with this key, and says whether there was one. */
  boolean restoreByKey(List<Bind> key) {
    BoundStatement statement =
        SoftDeletion.restore(session.sql().restore(), session.table(), session.now(), key);
    return session.write(statement, StatementKind.UPDATE, () -> Evidence.NONE) > 0;
  }

  /** Removes the row with this key, deleted or not, and says whether there was one. */
  boolean forceByKey(List<Bind> key) {
    return removeByKey(session.sql().remove(), key);
  }

  /** Deletes the rows that fulfil the condition, and returns their number. */
  long many(Chosen chosen) {
    if (chosen.isNone()) {
      return session.unsent(StatementKind.DELETE, 0L);
    }
    if (isKeyed()) {
      return new ReadBack<>(session).delete(keysOf(chosen), () -> keysWhere(chosen));
    }
    return session.write(where(chosen, false), StatementKind.DELETE, () -> keysWhere(chosen));
  }

  /** Deletes the rows that fulfil the condition, and gives them back. */
  List<M> returning(Chosen chosen) {
    if (chosen.isNone()) {
      return session.unsent(StatementKind.DELETE, List.of());
    }
    boolean returns = session.returns(isSoft() ? Verb.UPDATE : Verb.DELETE) && !isKeyed();
    BoundStatement delete = where(chosen, returns);
    if (returns) {
      return session.writeReturning(delete, StatementKind.DELETE, () -> keysWhere(chosen));
    }
    ReadBack<M> readBack = new ReadBack<>(session);
    return isSoft()
        ? readBack.update(keysOf(chosen), deletion(), StatementKind.DELETE, () -> keysWhere(chosen))
        : readBack.deleteReturning(
            RowStatements.live(chosen.rows(), chosen.where()), () -> keysWhere(chosen));
  }

  /** Deletes all rows and returns their number. */
  long all() {
    Source rows = Source.root(session.table());
    SelectStatement keys = RowStatements.liveKeys(rows, null);
    if (isKeyed()) {
      return new ReadBack<>(session).delete(keys, () -> deleted(keys));
    }
    return session.write(
        session.written(
            isSoft()
                ? RowStatements.update(rows, deletion(), null, null)
                : RowStatements.delete(rows, null, null)),
        StatementKind.DELETE,
        () -> deleted(keys));
  }

  private Assignments deletion() {
    return SoftDeletion.assignments(session.table(), session.now());
  }

  private boolean isSoft() {
    return session.table().isSoftDeletable();
  }

  /** Whether the rows must be known before they are removed, so that all are counted. */
  private boolean isKeyed() {
    return !isSoft() && session.losesRowsOnDelete();
  }

  private boolean removeByKey(String text, List<Bind> key) {
    BoundStatement delete = new BoundStatement(text, key);
    return session.write(delete, StatementKind.DELETE, () -> Evidence.Deleted.key(delete.binds()))
        > 0;
  }

  private BoundStatement where(Chosen chosen, boolean returns) {
    Source rows = chosen.rows();
    Columns returning = returns ? RowStatements.all(rows) : null;
    return session.written(
        isSoft()
            ? RowStatements.update(rows, deletion(), returning, chosen.where())
            : RowStatements.delete(rows, returning, chosen.where()));
  }

  private Evidence keysWhere(Chosen chosen) {
    return deleted(keysOf(chosen));
  }

  private Evidence deleted(SelectStatement keys) {
    return Evidence.Deleted.of(session.written(keys));
  }

  private static SelectStatement keysOf(Chosen chosen) {
    return RowStatements.liveKeys(chosen.rows(), chosen.where());
  }
}
