/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.Assignments;
import dev.ashlar.query.BoundStatement;
import dev.ashlar.query.KeyedStatements;
import dev.ashlar.runtime.Purpose.Deed;
import dev.ashlar.sql.dialect.Bind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes that give rows back, on databases whose statements do not: rows are written and read in
 * one transaction. Where it is not known beforehand which rows a condition meets, they are read and
 * locked first, so that those which are written are those which are given back.
 */
record ReadBack<M>(ModelSession<M> model) {

  /** Keeps a statement within what databases and drivers take. */
  private static final int CHUNK = 1_000;

  /** Inserts a row and reads it. */
  Optional<M> insert(Session on, String sql, DraftedRow row) {
    InsertForKeys insert = insertForKeys(sql, List.of(row));
    return on.together(insert.purpose(), each -> find(each, each.run(insert).get(0)));
  }

  /** Inserts rows and reads them, in the order in which they were given. */
  List<M> insert(Session on, String sql, List<DraftedRow> rows) {
    List<List<Bind>> keys = on.run(insertForKeys(sql, rows));
    return RowsByKey.of(model.table(), on.run(read(reread(keys), Deed.READ))).inOrder(keys);
  }

  private InsertForKeys insertForKeys(String sql, List<DraftedRow> rows) {
    return new InsertForKeys(sql, rows, model.table().keys(), model.purpose(Deed.INSERT));
  }

  /** Updates the row with this key, and reads it if it was there. */
  Optional<M> update(BoundStatement update, List<Bind> key, Supplier<Evidence> lookBack) {
    Write write = Write.of(update, model.purpose(Deed.UPDATE), lookBack);
    return model
        .session()
        .together(
            write.purpose(), each -> each.run(write) == 0 ? Optional.empty() : find(each, key));
  }

  /**
   * Changes the row of a select, if there is one, and gives it as it is then.
   *
   * @param set what to change, which may be nothing
   */
  Optional<M> change(
      Session on, BoundStatement select, Assignments set, Supplier<Evidence> lookBack) {
    List<M> found = on.run(read(locking(select), Deed.READ));
    if (found.isEmpty() || set.isEmpty()) {
      return found.stream().findFirst();
    }
    List<List<Bind>> key = keys(found);
    run(on, KeyedStatements.update(model.dialect(), set, key), Deed.UPDATE, lookBack);
    return find(on, key.get(0));
  }

  /** Updates the rows of a select, and gives them as they are then. */
  List<M> update(BoundStatement select, Assignments set, Deed deed, Supplier<Evidence> lookBack) {
    return eachChunk(
        select,
        deed,
        (on, found) -> {
          List<List<Bind>> keys = keys(found);
          run(on, KeyedStatements.update(model.dialect(), set, keys), deed, lookBack);
          return on.run(read(reread(keys), deed));
        });
  }

  /** Deletes the rows of a select, and gives them as they were. */
  List<M> deleteReturning(BoundStatement select, Supplier<Evidence> lookBack) {
    return eachChunk(
        select,
        Deed.DELETE,
        (on, found) -> {
          delete(on, keys(found), lookBack);
          return found;
        });
  }

  /**
   * Deletes the rows whose keys a select gives, and counts them; their other columns are not read.
   */
  long delete(BoundStatement keys, Supplier<Evidence> lookBack) {
    Fetch<List<Bind>> read =
        new Fetch<>(locking(keys), model.table()::readKey, model.purpose(Deed.DELETE));
    return eachChunk(
            read,
            (on, found) -> {
              delete(on, found, lookBack);
              return found;
            })
        .size();
  }

  private void delete(Session on, List<List<Bind>> keys, Supplier<Evidence> lookBack) {
    run(on, KeyedStatements.delete(model.dialect(), model.table(), keys), Deed.DELETE, lookBack);
  }

  private interface Step<T> {
    List<T> run(Session on, List<T> found);
  }

  private List<M> eachChunk(BoundStatement select, Deed deed, Step<M> step) {
    return eachChunk(read(locking(select), deed), step);
  }

  private <T> List<T> eachChunk(Fetch<T> read, Step<T> step) {
    Function<Session, List<T>> work =
        on -> {
          List<T> found = on.run(read);
          List<T> given = new ArrayList<>(found.size());
          for (int from = 0; from < found.size(); from += CHUNK) {
            given.addAll(step.run(on, found.subList(from, Math.min(found.size(), from + CHUNK))));
          }
          return given;
        };
    return model.session().together(read.purpose(), work);
  }

  private BoundStatement locking(BoundStatement select) {
    return new BoundStatement(
        select.sql() + "\n" + model.dialect().style().lockClause(), select.binds());
  }

  private void run(Session on, BoundStatement statement, Deed deed, Supplier<Evidence> lookBack) {
    on.run(Write.of(statement, model.purpose(deed), lookBack));
  }

  private BoundStatement reread(List<List<Bind>> keys) {
    return KeyedStatements.select(model.dialect(), model.table(), model.sql().select(), keys);
  }

  private Fetch<M> read(BoundStatement select, Deed deed) {
    return new Fetch<>(select, model.rows(), model.purpose(deed));
  }

  private Optional<M> find(Session on, List<Bind> key) {
    return on.run(
        new FetchOne<>(
            model.sql().find(), key, model.rows(), model.purpose(Deed.READ), () -> Evidence.NONE));
  }

  private List<List<Bind>> keys(List<M> found) {
    return found.stream().map(row -> model.table().bindKey(model.table().keyOf(row))).toList();
  }
}
