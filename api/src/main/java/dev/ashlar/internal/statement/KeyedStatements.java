/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes statements about rows whose keys are known, whether they are live or not: pure text and
 * binds, nothing is run. Keys are at least one, and no more than fit into a statement.
 */
public final class KeyedStatements {

  private KeyedStatements() {}

  /** Reads the rows. */
  public static BoundStatement select(Dialect dialect, ModelTable<?> table, List<List<Bind>> keys) {
    Source rows = Source.root(table);
    return StatementText.of(
        dialect,
        SelectStatement.of(
            new Columns(rows, table.columnNames()),
            From.of(Joins.table(rows)),
            KeyColumns.of(rows).in(keys)));
  }

  /** Reads the live ones among the rows. */
  public static SelectStatement live(ModelTable<?> table, List<List<Bind>> keys) {
    Source rows = Source.root(table);
    return RowStatements.live(rows, KeyColumns.of(rows).in(keys));
  }

  /** The keys of those rows that are there. */
  public static SelectStatement keys(ModelTable<?> table, List<List<Bind>> keys) {
    Source rows = Source.root(table);
    KeyColumns key = KeyColumns.of(rows);
    return RowStatements.keys(key, rows, key.in(keys));
  }

  /**
   * The keys of the live ones among those rows that are there, with their versions if any, in the
   * order of their keys: so they are locked in it.
   */
  public static SelectStatement versions(ModelTable<?> table, List<List<Bind>> keys) {
    Source rows = Source.root(table);
    KeyColumns key = KeyColumns.of(rows);
    List<Column> wanted = new ArrayList<>(key.columns());
    table.versionOrdinal().ifPresent(at -> wanted.add(rows.column(table.column(at))));
    return SelectStatement.of(
            SelectList.of(wanted),
            From.of(Joins.table(rows)),
            Visibility.LIVE.narrow(rows, key.in(keys)))
        .ordered(key.columns().stream().map(Ordering::ascending).toList());
  }

  /**
   * Updates the rows.
   *
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement update(Dialect dialect, Assignments set, List<List<Bind>> keys) {
    Source rows = Source.root(set.table());
    return StatementText.of(dialect, new UpdateStatement(rows(rows, keys), set.list(rows), null));
  }

  /** Removes the rows. */
  public static BoundStatement delete(Dialect dialect, ModelTable<?> table, List<List<Bind>> keys) {
    return StatementText.of(dialect, new DeleteStatement(rows(Source.root(table), keys), null));
  }

  private static WrittenRows rows(Source rows, List<List<Bind>> keys) {
    Predicate where = KeyColumns.of(rows).in(keys);
    return WrittenRows.of(Joins.table(rows), where);
  }
}
