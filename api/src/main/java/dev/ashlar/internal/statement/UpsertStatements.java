/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes inserts of a row that say what is to be done where a unique key is taken: pure text and
 * binds, nothing is run.
 */
public final class UpsertStatements {

  private UpsertStatements() {}

  /**
   * Inserts the row, or, where a live row has its key, changes that one. A deleted row that has it
   * is left as it is, and nothing is inserted.
   *
   * @param texts those that were written before
   * @param columns those of the row that have a value
   * @param values their values
   * @param key the columns of the unique key, of which the row has values
   * @param set what to change; if nothing, the row that is there stays as it is, and counts
   * @param returns whether the row is to be given back
   */
  public static BoundStatement upsert(
      UpdateTexts texts,
      Dialect dialect,
      List<ModelColumn> columns,
      List<Bind> values,
      List<ModelColumn> key,
      Assignments set,
      boolean returns) {
    if (set.shape() == Assignments.NO_SHAPE) {
      return StatementText.of(dialect, upsert(columns, values, key, set, returns));
    }
    List<Bind> all = new ArrayList<>(values.size() + set.table().columns().size());
    for (Bind value : values) {
      all.add(value);
    }
    set.addTo(all);
    Form form = new Form(values.size(), key, returns);
    KnownStatement known = texts.find(dialect, set, form);
    if (known == null) {
      known =
          KnownStatement.of(
              dialect,
              all.size(),
              standIns ->
                  upsert(
                      columns,
                      standIns.subList(0, values.size()),
                      key,
                      set.with(standIns.subList(values.size(), standIns.size())),
                      returns));
      texts.add(dialect, set, form, known);
    }
    return known.with(all);
  }

  private record Form(int inserted, List<ModelColumn> key, boolean returns) {}

  private static InsertStatement upsert(
      List<ModelColumn> columns,
      List<Bind> values,
      List<ModelColumn> key,
      Assignments set,
      boolean returns) {
    Source rows = Source.root(set.table());
    List<Assignment> changes = set.listOrNone(rows);
    return insert(rows, columns, values, returns ? RowStatements.all(rows) : null)
        .on(
            new Conflict.OnKey(
                columns(rows, key),
                changes.isEmpty() ? List.of(Assignment.keep(rows.column(key.get(0)))) : changes,
                Visibility.LIVE.narrow(rows, null)));
  }

  /**
   * Inserts the row, unless a row has its key, which then is not written once more. Where no
   * statement says so, it is set to what it is.
   */
  public static BoundStatement insertMissing(
      Dialect dialect,
      ModelTable<?> table,
      List<ModelColumn> columns,
      List<Bind> values,
      List<ModelColumn> key) {
    Source rows = Source.root(table);
    return StatementText.of(
        dialect,
        insert(rows, columns, values, null)
            .on(new Conflict.OnKey(columns(rows, key), List.of(), null)));
  }

  /**
   * Inserts a row into a table whose key is all of its columns, unless the row is there.
   *
   * @return takes a value for each column
   */
  public static KnownStatement insertMissing(Dialect dialect, ModelTable<?> table) {
    Source rows = Source.root(table);
    return KnownStatement.of(
        dialect,
        table.columns().size(),
        values ->
            insert(rows, table.columns(), values, null)
                .on(new Conflict.OnRow(columns(rows, table.columns()))));
  }

  private static InsertStatement insert(
      Source rows, List<ModelColumn> columns, List<Bind> values, @Nullable Columns returning) {
    List<String> names = columns.subList(0, values.size()).stream().map(ModelColumn::name).toList();
    List<Term> row = List.of(new Parameters(values));
    return InsertStatement.of(Joins.table(rows), new ColumnNames(names), List.of(row))
        .returning(returning);
  }

  private static List<Column> columns(Source rows, List<ModelColumn> columns) {
    return columns.stream().map(rows::column).toList();
  }
}
