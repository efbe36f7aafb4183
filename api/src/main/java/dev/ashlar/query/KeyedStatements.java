/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.BoundValues;
import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.RowsIn;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import dev.ashlar.value.BoundStatement;
import java.util.List;

/**
 * Writes statements about rows whose keys are known, whether they are live or not: pure text and
 * binds, nothing is run. Keys are at least one, and no more than fit into a statement.
 */
public final class KeyedStatements {

  private KeyedStatements() {}

  /**
   * Reads the rows.
   *
   * @param select all columns of the table, called {@code t0}, and no more
   */
  public static BoundStatement select(
      Dialect dialect, ModelTable<?> table, String select, List<List<Bind>> keys) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    return where(out.append(select), "t0.", table, keys);
  }

  /**
   * Reads the live row with these values of a unique key.
   *
   * @param select all columns of the table, called {@code t0}, and no more
   */
  public static BoundStatement findLive(
      Dialect dialect,
      ModelTable<?> table,
      String select,
      List<ModelColumn> key,
      List<Bind> values) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    out.append(select);
    SqlStyle style = dialect.style();
    String before = "\nWHERE ";
    for (int i = 0; i < key.size(); i++) {
      ColumnType type = key.get(i).type();
      out.append(before).append(style.inKey(type, "t0." + style.quote(key.get(i).name())));
      out.append(" = ").append(style.inKey(type, "?")).parameter(values.get(i));
      before = " AND ";
    }
    table
        .deletedAtOrdinal()
        .ifPresent(
            deletedAt ->
                out.append(" AND t0.").quoted(table.column(deletedAt).name()).append(" IS NULL"));
    return out.finish();
  }

  /**
   * Updates the rows.
   *
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement update(Dialect dialect, Assignments set, List<List<Bind>> keys) {
    return where(Statements.update(dialect, set), "", set.table(), keys);
  }

  private static BoundStatement where(
      SqlText out, String prefix, ModelTable<?> table, List<List<Bind>> keys) {
    out.append("\nWHERE ");
    boolean single = table.keys().size() == 1;
    out.operator(
        single ? Operator.IN : Operator.ROW_IN,
        text -> writeColumns(text, prefix, table, single),
        List.of(text -> writeKeys(text, keys, single)));
    return out.finish();
  }

  private static void writeColumns(
      SqlText out, String prefix, ModelTable<?> table, boolean single) {
    String before = single ? "" : "(";
    for (ModelColumn key : table.keys()) {
      out.append(before).append(prefix).quoted(key.name());
      before = ", ";
    }
    out.append(single ? "" : ")");
  }

  private static void writeKeys(SqlText out, List<List<Bind>> keys, boolean single) {
    if (single) {
      new BoundValues(keys.stream().map(key -> key.get(0)).toList()).write(out);
    } else {
      RowsIn.writeRows(out, keys);
    }
  }

  /** Removes the rows. */
  public static BoundStatement delete(Dialect dialect, ModelTable<?> table, List<List<Bind>> keys) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    return where(out.append("DELETE FROM ").quoted(table.name()), "", table, keys);
  }
}
