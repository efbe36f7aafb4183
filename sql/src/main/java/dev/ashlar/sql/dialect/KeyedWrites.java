/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.Table.Called;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;

/**
 * Moves a condition that reads other tables into a select of keys: a statement that writes cannot
 * join on every database.
 */
@SuppressWarnings("ReferenceEquality") // what has not changed is the same object
public final class KeyedWrites extends StatementChange {

  private final Called deleted;
  private final boolean readsItsTable;

  private KeyedWrites(Called deleted, boolean readsItsTable) {
    this.deleted = deleted;
    this.readsItsTable = readsItsTable;
  }

  /** In standard SQL. */
  public static KeyedWrites standard() {
    return new KeyedWrites(Called.ALIAS, true);
  }

  /** The same where the table of a delete has no alias. */
  public KeyedWrites deletingByName() {
    return new KeyedWrites(Called.NAME, readsItsTable);
  }

  /** The same where no select within may read the table that is written. */
  public KeyedWrites aroundItsTable() {
    return new KeyedWrites(deleted, false);
  }

  @Override
  public Statement update(UpdateStatement update) {
    WrittenRows rows = rows(update.rows(), update.rows().table());
    return rows == update.rows()
        ? update
        : new UpdateStatement(rows, update.set(), update.from(), update.returning());
  }

  @Override
  public Statement delete(DeleteStatement delete) {
    Table table = delete.rows().table();
    WrittenRows rows =
        rows(delete.rows(), table.called() == Called.ALIAS ? table.called(deleted) : table);
    return rows == delete.rows() ? delete : new DeleteStatement(rows, delete.returning());
  }

  private WrittenRows rows(WrittenRows rows, Table table) {
    Predicate where = rows.where();
    if (where != null && isMoved(rows, where)) {
      Predicate keyed = new RowInQuery(rows.keys(), keys(rows, where));
      return rows.by(table, Junction.all(keyed, rows.lasting()));
    }
    return table == rows.table() ? rows : rows.by(table, where);
  }

  private boolean isMoved(WrittenRows rows, Predicate where) {
    return !rows.joins().isEmpty() || (!readsItsTable && where.selects());
  }

  private SelectStatement keys(WrittenRows rows, Predicate where) {
    From from = new From(rows.table().called(Called.ALIAS), rows.joins());
    SelectStatement keys = SelectStatement.of(SelectList.of(rows.keys()), from, where);
    if (readsItsTable) {
      return keys;
    }
    // DISTINCT, so that the database fills the inner table first, and does not see through it.
    TableReference inner = new LocalTable("k");
    return SelectStatement.of(
        SelectList.of(rows.keys().stream().map(key -> key.at(inner)).toList()),
        From.of(new DerivedTable(inner, keys.distinct(), "k")),
        null);
  }
}
