/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.query.Assignments;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Statements;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.value.BoundStatement;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Deletes rows of one model, for good or softly, as the model says, and brings them back. */
final class Deletions<M, F extends Fields<M, F>> {

  private final ModelSession<M> session;
  private final Supplier<F> fields;

  Deletions(ModelSession<M> session, Supplier<F> fields) {
    this.session = session;
    this.fields = fields;
  }

  /** Deletes the row with this key, and says whether there was a live one. */
  boolean byKey(List<Bind> key) {
    if (isSoft()) {
      BoundStatement delete =
          SoftDeletion.byKey(session.sql(), session.table(), session.now(), key);
      return session.write(delete, StatementKind.DELETE, () -> Evidence.NONE) > 0;
    }
    return removeByKey(session.sql().delete(), key);
  }

  /** Brings back the deleted row with this key, and says whether there was one. */
  boolean restoreByKey(List<Bind> key) {
    String restore = Objects.requireNonNull(session.sql().restore(), "not deleted softly");
    BoundStatement statement = SoftDeletion.restore(restore, session.table(), session.now(), key);
    return session.write(statement, StatementKind.UPDATE, () -> Evidence.NONE) > 0;
  }

  /** Removes the row with this key, deleted or not, and says whether there was one. */
  boolean forceByKey(List<Bind> key) {
    return removeByKey(
        Objects.requireNonNull(session.sql().forceDelete(), "not deleted softly"), key);
  }

  /** Deletes the rows that fulfil the condition, and returns their number. */
  long many(Function<? super F, ? extends Condition> where) {
    Chosen<F> chosen = Chosen.of(fields.get(), where);
    if (chosen.isNone()) {
      return session.unsent(StatementKind.DELETE, 0L);
    }
    if (isKeyed()) {
      BoundStatement keys = keysOf(chosen);
      return new ReadBack<>(session).delete(keys, () -> Evidence.Deleted.of(keys));
    }
    return session.write(where(chosen), StatementKind.DELETE, () -> keysWhere(chosen));
  }

  /** Deletes the rows that fulfil the condition, and gives them back. */
  List<M> returning(Function<? super F, ? extends Condition> where) {
    Chosen<F> chosen = Chosen.of(fields.get(), where);
    if (chosen.isNone()) {
      return session.unsent(StatementKind.DELETE, List.of());
    }
    Verb verb = isSoft() ? Verb.UPDATE : Verb.DELETE;
    BoundStatement delete = where(chosen);
    if (session.returns(verb) && !isKeyed()) {
      return session.writeReturning(verb, delete, StatementKind.DELETE, () -> keysWhere(chosen));
    }
    String select = isSoft() ? session.keysText() : session.sql().select();
    BoundStatement rows = RowQuery.where(session, select, chosen);
    ReadBack<M> readBack = new ReadBack<>(session);
    return isSoft()
        ? readBack.update(rows, deletion(), StatementKind.DELETE, () -> keysWhere(chosen))
        : readBack.deleteReturning(rows, () -> keysWhere(chosen));
  }

  /** Deletes all rows and returns their number. */
  long all() {
    if (isKeyed()) {
      BoundStatement keys = new BoundStatement(session.keysText(), List.of());
      return new ReadBack<>(session).delete(keys, () -> Evidence.Deleted.of(keys));
    }
    return session.write(
        isSoft()
            ? Statements.updateEvery(session.dialect(), deletion())
            : Statements.deleteEvery(session.dialect(), session.table()),
        StatementKind.DELETE,
        () -> new Evidence.Deleted(session.keysText(), List.of()));
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

  private BoundStatement where(Chosen<F> chosen) {
    return isSoft()
        ? Statements.updateWhere(session.dialect(), chosen.fields(), deletion(), chosen.where())
        : Statements.deleteWhere(session.dialect(), chosen.fields(), chosen.where());
  }

  private Evidence keysWhere(Chosen<F> chosen) {
    return Evidence.Deleted.of(keysOf(chosen));
  }

  private BoundStatement keysOf(Chosen<F> chosen) {
    return RowQuery.where(session, session.keysText(), chosen);
  }
}
