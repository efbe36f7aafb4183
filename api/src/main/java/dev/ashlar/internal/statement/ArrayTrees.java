/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.NumberedInsert;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;

/** The trees of statements whose rows are sent as arrays, with stand-ins for these. */
final class ArrayTrees {

  private static final String ALIAS = "r";
  private static final Bind STAND_IN = Bind.bigint(0L);

  private final ModelTable<?> table;
  private final Source rows;

  ArrayTrees(ModelTable<?> table) {
    this.table = table;
    this.rows = Source.root(table);
  }

  /** Inserts rows, with their keys or without. */
  InsertStatement insert(boolean keyed) {
    int inserted = table.inserted(keyed).list().size();
    ArrayRows sent = rows(table.insertOrder().subList(0, inserted));
    return new InsertStatement(
        Joins.table(rows),
        table.inserted(keyed),
        SelectStatement.of(sent.all(), From.of(sent), null),
        null,
        null);
  }

  /** Inserts rows with their keys, and gives them back. */
  InsertStatement create() {
    return insert(true).returning(RowStatements.all(rows));
  }

  /** Inserts rows without their keys, and gives each back behind its number. */
  NumberedInsert numbered() {
    int inserted = table.inserted(false).list().size();
    return new NumberedInsert(
        Joins.table(rows), rows(table.insertOrder().subList(0, inserted)), RowStatements.all(rows));
  }

  /**
   * Inserts rows, or sets columns of those that have the same key, each to what was to be inserted.
   */
  InsertStatement upsert(boolean keyed, List<ModelColumn> key, Assignments set) {
    List<Column> columns = key.stream().map(rows::column).toList();
    return insert(keyed)
        .on(
            new Conflict.OnKey(
                columns,
                set.isEmpty() ? List.of() : set.list(rows, InsertStatement.REFUSED),
                null));
  }

  /** Sets the same columns of each live row that has one of the keys. */
  UpdateStatement update(Assignments set) {
    List<ModelColumn> columns = new ArrayList<>(table.keys());
    columns.addAll(set.given());
    ArrayRows sent = rows(columns);
    KeyColumns key = KeyColumns.of(rows);
    KeyColumns wanted =
        new KeyColumns(key.columns().stream().map(part -> part.at(sent.reference())).toList());
    return new UpdateStatement(
        WrittenRows.of(Joins.table(rows), null)
            .by(
                Joins.table(rows).called(Table.Called.NAME),
                Visibility.LIVE.narrow(rows, key.eq(wanted))),
        set.list(rows, sent.reference()),
        sent,
        null);
  }

  private ArrayRows rows(List<ModelColumn> columns) {
    TableReference reference = new LocalTable("rows of " + table.modelName());
    List<ArrayRows.Sent> sent = new ArrayList<>(columns.size());
    for (ModelColumn column : columns) {
      sent.add(new ArrayRows.Sent(rows.column(column).at(reference), STAND_IN));
    }
    return new ArrayRows(
        reference, table.name(), sent, table.name().equals(ALIAS) ? ALIAS + ALIAS : ALIAS);
  }
}
