/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.query.UnsentStatement;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      return session.write(Request.of(delete, purpose())) > 0;
    }
    return removeByKey(session.sql().delete(), key);
  }

  /** Brings back the deleted row with this key, and says whether there was one. */
  boolean restoreByKey(List<Bind> key) {
    BoundStatement statement =
        SoftDeletion.restore(session.sql().restore(), session.table(), session.now(), key);
    return session.write(Request.of(statement, session.purpose(StatementKind.UPDATE))) > 0;
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
    return delete(chosen.rows(), chosen.where());
  }

  /** What {@link #many} sends first, to be looked at; its plan is refused where it would be. */
  UnsentStatement unsent(Chosen chosen) {
    return MapperSupport.unsent(
        new StatementRunner(session.session(), purpose()),
        chosen.isNone() ? null : statement(chosen));
  }

  private BoundStatement statement(Chosen chosen) {
    return isKeyed()
        ? new ReadBack<>(session).locking(RowStatements.liveKeys(chosen.rows(), chosen.where()))
        : request(chosen.rows(), chosen.where(), null).statement();
  }

  /** Deletes the rows that fulfil the condition, and gives them back. */
  List<M> returning(Chosen chosen) {
    if (chosen.isNone()) {
      return session.unsent(StatementKind.DELETE, List.of());
    }
    boolean returns = session.returns(isSoft() ? Verb.UPDATE : Verb.DELETE) && !isKeyed();
    Request delete =
        request(chosen.rows(), chosen.where(), returns ? RowStatements.all(chosen.rows()) : null);
    if (returns) {
      return session.writeReturning(delete);
    }
    ReadBack<M> readBack = new ReadBack<>(session);
    return isSoft()
        ? readBack.update(
            RowStatements.liveKeys(chosen.rows(), chosen.where()), deletion(), StatementKind.DELETE)
        : readBack.deleteReturning(RowStatements.live(chosen.rows(), chosen.where()));
  }

  /** Deletes all rows and returns their number. */
  long all() {
    return delete(Source.root(session.table()), null);
  }

  private long delete(Source rows, @Nullable Predicate where) {
    return isKeyed()
        ? new ReadBack<>(session).delete(RowStatements.liveKeys(rows, where))
        : session.write(request(rows, where, null));
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
    BoundStatement remove = new BoundStatement(text, key);
    return session.write(Request.removing(remove, purpose(), session.table(), List.of(key))) > 0;
  }

  private Request request(Source rows, @Nullable Predicate where, @Nullable Columns returning) {
    if (isSoft()) {
      Assignments set = deletion();
      return Request.setting(
          session.written(RowStatements.update(rows, set, returning, where)), purpose(), set);
    }
    return Request.removing(
        session.written(RowStatements.delete(rows, returning, where)), purpose(), rows, where);
  }

  private Purpose purpose() {
    return session.purpose(StatementKind.DELETE);
  }
}
