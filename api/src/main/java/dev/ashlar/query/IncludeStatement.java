/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.Junction;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.Ordering;
import dev.ashlar.internal.statement.Predicate;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.value.BoundStatement;

/**
 * The select of an included relation's rows. Through a pivot table, the key of the row that each
 * belongs to comes first; then come the columns of the target's table.
 */
final class IncludeStatement {

  private static final String OWNER = "ashlar_owner";
  private static final String NUMBER = "ashlar_number";

  private final IncludedRows rows;
  private final SqlText out;

  private IncludeStatement(IncludedRows rows, SqlText out) {
    this.rows = rows;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param tie holds for the rows that belong to those that are asked for
   */
  static BoundStatement of(Dialect dialect, IncludedRows rows, Predicate tie) {
    Predicate where = Junction.all(tie, rows.live(), rows.where());
    Joins joins = new Joins(rows.root());
    KeyColumns.of(rows.target()).eachColumn(joins::add);
    where.eachColumn(joins::add);
    rows.orders().forEach(order -> order.operand().eachColumn(joins::add));
    IncludeStatement statement = new IncludeStatement(rows, new SqlText(dialect, joins));
    if (rows.hasLimit()) {
      statement.writeFirst(where);
    } else {
      statement.writeAll(where);
    }
    return statement.out.finish();
  }

  private void writeAll(Predicate where) {
    out.append("SELECT ");
    if (rows.isPaired()) {
      rows.own().write(out);
      out.append(", ");
    }
    writeColumns(out.joins().alias(rows.target()));
    writeFrom(where);
    if (!rows.orders().isEmpty()) {
      out.append("\n");
      writeOrders();
    }
  }

  /** The first rows of each group, which a database counts before it gives them out. */
  private void writeFirst(Predicate where) {
    out.append("SELECT ");
    if (rows.isPaired()) {
      for (int i = 0; i < rows.own().columns().size(); i++) {
        out.append("t.").quoted(owner(i)).append(", ");
      }
    }
    writeColumns("t");
    out.append("\nFROM (\nSELECT ");
    if (rows.isPaired()) {
      for (int i = 0; i < rows.own().columns().size(); i++) {
        rows.own().columns().get(i).write(out);
        out.append(" AS ").quoted(owner(i)).append(", ");
      }
    }
    writeColumns(out.joins().alias(rows.target()));
    out.append(", ROW_NUMBER() OVER (PARTITION BY ");
    rows.own().write(out);
    out.append(" ");
    writeOrders();
    out.append(") AS ").quoted(NUMBER);
    writeFrom(where);
    out.append(") t\nWHERE t.").quoted(NUMBER).append(" <= ").bind(Bind.bigint(rows.limit()));
    out.append("\nORDER BY t.").quoted(NUMBER);
  }

  private static String owner(int part) {
    return part == 0 ? OWNER : OWNER + part;
  }

  private void writeColumns(String alias) {
    String comma = "";
    for (ModelColumn column : rows.target().table().columns()) {
      out.append(comma).append(alias).append(".").quoted(column.name());
      comma = ", ";
    }
  }

  private void writeFrom(Predicate where) {
    out.append("\nFROM ").quoted(rows.root().table().name()).append(" t0");
    out.joins().write(out);
    out.append("\nWHERE ");
    where.write(out);
  }

  private void writeOrders() {
    String before = "ORDER BY ";
    for (Ordering order : rows.orders()) {
      out.append(before);
      order.write(out);
      before = ", ";
    }
  }
}
