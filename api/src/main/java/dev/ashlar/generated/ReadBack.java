/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.internal.session.Write;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.SelectStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes that give rows back, on databases whose statements do not: rows are written and read in
 * one transaction. Where it is not known beforehand which rows a condition meets, their keys are
 * read and locked first, so that those which are written are those which are given back.
 */
record ReadBack<M>(ModelSession<M> model) {

  /** Keeps a statement within what databases and drivers take. */
  private static final int CHUNK = 1_000;

  /** Inserts a row and reads it, within a transaction. */
  Optional<M> insert(Session on, String sql, DraftedRow row, Purpose purpose) {
    return find(
        on,
        Sessions.run(on, insertForKeys(sql, List.of(row), purpose)).get(0),
        StatementKind.INSERT);
  }

  /** Inserts rows and reads them, in the order in which they were given, within a transaction. */
  List<M> insert(Session on, String sql, List<DraftedRow> rows, Purpose purpose) {
    return inserted(on, Sessions.run(on, insertForKeys(sql, rows, purpose)));
  }

  /** Reads rows that were inserted, in the order of their keys here. */
  List<M> inserted(Session on, List<List<Bind>> keys) {
    List<M> inserted = Sessions.run(on, read(reread(keys), StatementKind.INSERT));
    return RowsByKey.inOrder(model.table(), inserted, keys);
  }

  private InsertForKeys insertForKeys(String sql, List<DraftedRow> rows, Purpose purpose) {
    return new InsertForKeys(sql, rows, model.table().keys(), purpose);
  }

  /** Updates the row with this key, and reads it if it was there, within a transaction. */
  Optional<M> update(Session on, Request update, List<Bind> key) {
    return Sessions.run(on, new Write(update)) == 0
        ? Optional.empty()
        : find(on, key, StatementKind.UPDATE);
  }

  /**
   * Changes the row of a select of keys, if there is one, and gives it as it is then.
   *
   * @param set what to change, which may be nothing
   */
  Optional<M> change(Session on, SelectStatement select, Assignments set) {
    List<List<Bind>> changed = changed(on, select, set);
    return changed.isEmpty() ? Optional.empty() : find(on, changed.get(0), StatementKind.UPDATE);
  }

  /** The same without the row: whether there is one. */
  boolean changes(Session on, SelectStatement select, Assignments set) {
    return !changed(on, select, set).isEmpty();
  }

  private List<List<Bind>> changed(Session on, SelectStatement select, Assignments set) {
    List<List<Bind>> found = Sessions.run(on, keys(select));
    if (!found.isEmpty() && !set.isEmpty()) {
      update(on, set, found, StatementKind.UPDATE);
    }
    return found;
  }

  /** Updates the rows of a select of keys, and gives them as they are then. */
  List<M> update(SelectStatement select, Assignments set, StatementKind kind) {
    return written(
        kind,
        on -> {
          List<List<List<Bind>>> chunks = chunks(Sessions.run(on, keys(select)));
          for (List<List<Bind>> keys : chunks) {
            update(on, set, keys, kind);
          }
          // Only then, since the whole write stands when a row cannot be read.
          List<M> given = new ArrayList<>();
          for (List<List<Bind>> keys : chunks) {
            given.addAll(Sessions.run(on, read(reread(keys), kind)));
          }
          return given;
        });
  }

  /** Deletes the rows of a select, and gives them as they were. */
  List<M> deleteReturning(SelectStatement select) {
    return written(
        StatementKind.DELETE,
        on -> {
          DeletedRows<M> rows = new DeletedRows<>(model.table());
          Sessions.run(on, new Fetch<>(locking(select), rows, model.purpose(StatementKind.READ)));
          delete(on, rows.keys());
          return rows.models();
        });
  }

  /**
   * Deletes the rows whose keys a select gives, and counts them; their other columns are not read.
   */
  long delete(SelectStatement select) {
    return Sessions.together(
        model.session(),
        model.purpose(StatementKind.DELETE),
        on -> {
          List<List<Bind>> keys = Sessions.run(on, keys(select));
          delete(on, keys);
          return (long) keys.size();
        });
  }

  private void update(Session on, Assignments set, List<List<Bind>> keys, StatementKind kind) {
    BoundStatement update = KeyedStatements.update(model.dialect(), set, keys);
    Sessions.run(on, new Write(Request.setting(update, model.purpose(kind), set)));
  }

  private void delete(Session on, List<List<Bind>> rows) {
    for (List<List<Bind>> keys : chunks(rows)) {
      BoundStatement delete = KeyedStatements.delete(model.dialect(), model.table(), keys);
      Purpose purpose = model.purpose(StatementKind.DELETE);
      Sessions.run(on, new Write(Request.removing(delete, purpose, model.table(), keys)));
    }
  }

  private List<M> written(StatementKind kind, Function<? super Session, List<M>> work) {
    return model.written(model.session(), model.purpose(kind), work);
  }

  private static List<List<List<Bind>>> chunks(List<List<Bind>> keys) {
    List<List<List<Bind>>> chunks = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      chunks.add(keys.subList(from, Math.min(keys.size(), from + CHUNK)));
    }
    return chunks;
  }

  private Fetch<List<Bind>> keys(SelectStatement select) {
    return new Fetch<>(locking(select), this::key, model.purpose(StatementKind.READ));
  }

  private List<Bind> key(Row row) throws SQLException {
    try {
      return model.table().readKey(row);
    } catch (UnreadableRow unreadable) {
      throw untouched(unreadable);
    }
  }

  /** Of a row without whose key nothing can be written. */
  static UnreadableRow untouched(UnreadableRow unreadable) {
    return unreadable.ofWrite("Nothing was written.", false);
  }

  /** So that nobody else changes the rows before they are written. */
  BoundStatement locking(SelectStatement select) {
    return model.written(
        model.dialect().capabilities().contains(Capability.ROW_LOCKS)
            ? select.locking(Locking.FOR_UPDATE)
            : select);
  }

  private BoundStatement reread(List<List<Bind>> keys) {
    return KeyedStatements.select(model.dialect(), model.table(), keys);
  }

  private Fetch<M> read(BoundStatement select, StatementKind kind) {
    return new Fetch<>(select, model.rows(), model.purpose(kind));
  }

  private Optional<M> find(Session on, List<Bind> key, StatementKind kind) {
    BoundStatement find = new BoundStatement(model.sql().find(), key);
    return Sessions.run(on, new FetchOne<>(Request.of(find, model.purpose(kind)), model.rows()));
  }
}
