/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.ChangedRows;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.NoTable;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableExpression;
import dev.ashlar.sql.statement.TableReference;

/** Writes what rows are read from. */
final class TableWriter implements TableExpression.Visitor<SqlText> {

  /** No convention makes a column of this name. */
  private static final String NUMBER = "#";

  private final SqlText out;
  private final StatementWriter statements;

  TableWriter(SqlText out, StatementWriter statements) {
    this.out = out;
    this.statements = statements;
  }

  /** The select list is written before the tables that its columns name. */
  void name(TableExpression table) {
    if (table instanceof Table) {
      out.aliases().next(table.reference());
    } else if (table instanceof DerivedTable derived) {
      callByAlias(derived.reference(), derived.alias());
    } else if (table instanceof ArrayRows arrays) {
      callByAlias(arrays.reference(), arrays.alias());
    } else {
      out.aliases().call(table.reference(), "");
    }
  }

  private void callByAlias(TableReference table, String alias) {
    out.aliases().call(table, out.style().quote(alias) + ".");
  }

  @Override
  public SqlText table(Table table) {
    return out.quoted(table.name()).append(" ").append(out.aliases().alias(table.reference()));
  }

  @Override
  public SqlText derived(DerivedTable derived) {
    return statements.inLines(derived.query()).append(" ").quoted(derived.alias());
  }

  /** The same with a column for the number of each row. */
  SqlText numbered(ArrayRows arrays) {
    callByAlias(arrays.reference(), arrays.alias());
    unnest(arrays).append(") WITH ORDINALITY AS ").quoted(arrays.alias());
    return out.append(" (").columns(arrays.names()).append(", ").quoted(NUMBER).append(")");
  }

  /** The number of a row. */
  String number(ArrayRows arrays) {
    return out.aliases().prefix(arrays.reference()) + out.style().quote(NUMBER);
  }

  @Override
  public SqlText arrays(ArrayRows arrays) {
    unnest(arrays).append(") AS ").quoted(arrays.alias()).append(" ");
    return out.append("(").columns(arrays.names()).append(")");
  }

  private SqlText unnest(ArrayRows arrays) {
    String before = "unnest(";
    for (ArrayRows.Sent each : arrays.sent()) {
      out.append(before).append(out.style().array(arrays.table(), each.column()));
      out.parameter(each.values());
      before = ", ";
    }
    return out;
  }

  @Override
  public SqlText changed(ChangedRows changed) {
    out.append(changed.isOld() ? "OLD TABLE (\n" : "FINAL TABLE (\n");
    return changed.statement().accept(statements).append("\n)");
  }

  @Override
  public SqlText none(NoTable none) {
    return out;
  }
}
