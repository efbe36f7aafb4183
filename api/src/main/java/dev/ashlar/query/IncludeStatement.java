/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The select of an included relation's rows. Through a pivot table, the key of the row that each
 * belongs to comes first; then come the columns of the target's table.
 */
final class IncludeStatement {

  private static final String OWNER = "ashlar_owner";
  private static final String NUMBER = "ashlar_number";

  private final IncludedRows rows;
  private final Predicate where;

  private IncludeStatement(IncludedRows rows, Predicate where) {
    this.rows = rows;
    this.where = where;
  }

  /**
   * The statement.
   *
   * @param tie holds for the rows that belong to those that are asked for
   */
  static SelectStatement of(IncludedRows rows, Predicate tie) {
    IncludeStatement statement =
        new IncludeStatement(rows, Junction.all(tie, rows.live(), rows.where()));
    return rows.hasLimit() ? statement.first() : statement.all();
  }

  private SelectStatement all() {
    return select(selected(null)).ordered(rows.orders());
  }

  /** The first rows of each group, which a database counts before it gives them out. */
  private SelectStatement first() {
    TableReference counted = new LocalTable("t");
    Column number = new Column(counted, NUMBER, ColumnType.bigint(), false, false, NUMBER);
    List<SelectList.Item> inner = selected(OWNER);
    inner.add(new SelectList.Item(number(), NUMBER));
    List<SelectList.Item> outer = new ArrayList<>();
    if (rows.isPaired()) {
      for (int i = 0; i < rows.own().columns().size(); i++) {
        ColumnType type = rows.own().columns().get(i).type();
        outer.add(SelectList.unnamed(new Column(counted, owner(i), type, false, false, owner(i))));
      }
    }
    outer.add(SelectList.unnamed(new Columns(counted, rows.target().table().columnNames())));
    return SelectStatement.of(
            new SelectList(false, outer),
            From.of(new DerivedTable(counted, select(inner), "t")),
            Comparison.of(Operator.LTE, number, Parameters.of(Bind.bigint(rows.limit()))))
        .ordered(List.of(Ordering.ascending(number)));
  }

  private Windowed number() {
    return new Windowed(
        WindowFunction.number(WindowFunction.Name.ROW_NUMBER),
        new Windowed.Window(List.copyOf(rows.own().columns()), rows.orders(), null));
  }

  /**
   * The columns of the rows, after those of their owners where these stand in another table.
   *
   * @param owner what the latter are called by a select around this one; null without one
   */
  private List<SelectList.Item> selected(@Nullable String owner) {
    List<SelectList.Item> selected = new ArrayList<>();
    if (rows.isPaired()) {
      for (int i = 0; i < rows.own().columns().size(); i++) {
        selected.add(
            new SelectList.Item(rows.own().columns().get(i), owner == null ? null : owner(i)));
      }
    }
    selected.add(
        SelectList.unnamed(new Columns(rows.target(), rows.target().table().columnNames())));
    return selected;
  }

  private static String owner(int part) {
    return part == 0 ? OWNER : OWNER + part;
  }

  private SelectStatement select(List<SelectList.Item> selected) {
    return SelectStatement.of(new SelectList(false, selected), joins().from(), where);
  }

  private Joins joins() {
    Joins joins = Joins.of(rows.root(), null);
    KeyColumns.of(rows.target()).eachColumn(joins::add);
    where.eachColumn(joins::add);
    rows.orders().forEach(order -> order.operand().eachColumn(joins::add));
    return joins;
  }
}
