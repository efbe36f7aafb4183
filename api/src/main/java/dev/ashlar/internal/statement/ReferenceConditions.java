/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.table.Constraint.Reference;
import java.util.List;

/** Conditions about the rows at both ends of a foreign key; its tables may be of any model. */
public record ReferenceConditions(Schema schema) {

  /** Whether there is no row with this key, to which a foreign key would refer. */
  public Predicate hasNoTarget(Reference reference, List<Bind> key) {
    TableReference target = new LocalTable(reference.targetTable());
    List<Column> columns = columns(target, reference.targetTable(), reference.targetColumns());
    return exists(
        SelectStatement.of(
            Keyword.ONE,
            From.of(Table.of(target, reference.targetTable())),
            new KeyColumns(columns).eq(key)),
        false);
  }

  /** Whether a row refers to one of these keys. */
  public Predicate hasReferring(Reference reference, SelectStatement keys) {
    TableReference rows = new LocalTable(reference.table());
    return exists(referring(reference, rows, SelectList.of(Keyword.ONE), keys), true);
  }

  /**
   * What the rows that refer to one of these keys have in some columns.
   *
   * @param columns of the table that refers
   */
  public SelectStatement referring(
      Reference reference, List<String> columns, SelectStatement keys) {
    TableReference rows = new LocalTable(reference.table());
    SelectList selected = SelectList.of(columns(rows, reference.table(), columns));
    return referring(reference, rows, selected, keys);
  }

  private SelectStatement referring(
      Reference reference, TableReference rows, SelectList selected, SelectStatement keys) {
    return SelectStatement.of(
        selected,
        From.of(Table.of(rows, reference.table())),
        new RowInQuery(columns(rows, reference.table(), reference.columns()), keys));
  }

  /** However deep it is: the condition of the program within has been taken already. */
  private static Predicate exists(SelectStatement query, boolean expected) {
    return new Exists(query, expected, query.depth() + 1);
  }

  private List<Column> columns(TableReference place, String table, List<String> names) {
    return names.stream().map(name -> column(place, table, name)).toList();
  }

  private Column column(TableReference place, String table, String name) {
    return schema
        .table(table)
        .flatMap(described -> described.column(name))
        .map(
            column ->
                new Column(place, name, column.type(), column.nullable(), false, column.name()))
        .orElseThrow();
  }
}
