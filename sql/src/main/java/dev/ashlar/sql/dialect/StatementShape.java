/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.ChangedRows;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.InsertedRows;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.NoTable;
import dev.ashlar.sql.statement.NumberedInsert;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableExpression;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.ValueRows;
import dev.ashlar.sql.statement.WithQuery;
import dev.ashlar.sql.statement.WrittenRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a {@link Shape} that statements and their clauses have. */
final class StatementShape extends PredicateShape
    implements Statement.Visitor<Shape>, TableExpression.Visitor<Shape> {

  StatementShape(SqlStyle style) {
    super(style);
  }

  Shape statement(Statement statement) {
    return statement.accept(this);
  }

  @Override
  Shape query(Query query) {
    return statement(query);
  }

  @Override
  public Shape select(SelectStatement select) {
    node(SelectStatement.class);
    selected(select.selected());
    from(select.from());
    predicateOrNothing(select.where());
    grouping(select.grouping());
    orders(select.orders());
    range(select.range());
    locking(select.locking());
    return this;
  }

  private void selected(SelectList selected) {
    flag(selected.isDistinct());
    number(selected.items().size());
    for (int i = 0; i < selected.items().size(); i++) {
      SelectList.Item item = selected.items().get(i);
      term(item.term());
      flag(item.name() != null);
      name(item.name());
    }
  }

  private void from(From from) {
    from.first().accept(this);
    joins(from.joins());
  }

  private void joins(List<From.Join> joins) {
    number(joins.size());
    for (int i = 0; i < joins.size(); i++) {
      From.Join join = joins.get(i);
      join.table().accept(this);
      flag(join.isOptional());
      predicate(join.on());
    }
  }

  private void grouping(@Nullable Grouping grouping) {
    flag(grouping != null);
    if (grouping != null) {
      terms(grouping.by());
      predicateOrNothing(grouping.having());
    }
  }

  private void range(Range range) {
    number((range.hasLimit() ? 2 : 0) + (range.hasOffset() ? 1 : 0));
    if (range.hasLimit()) {
      value(Bind.bigint(range.limit()));
    }
    if (range.hasOffset()) {
      value(Bind.bigint(range.offset()));
    }
  }

  private void locking(@Nullable Locking locking) {
    flag(locking != null);
    if (locking != null) {
      word(locking.strength());
      word(locking.waiting());
      flag(locking.isAlone());
    }
  }

  @Override
  public Shape setOperation(SetOperation operation) {
    node(SetOperation.class);
    word(operation.kind());
    select(operation.left());
    return select(operation.right());
  }

  @Override
  public Shape with(WithQuery with) {
    node(WithQuery.class);
    flag(with.isRecursive());
    number(with.tables().size());
    for (WithQuery.CommonTable table : with.tables()) {
      name(table.name());
      columns(table.columns());
      query(table.query());
    }
    return query(with.body());
  }

  private void columns(ColumnNames names) {
    names(names, names.list().size());
  }

  @Override
  public Shape table(Table table) {
    node(Table.class);
    number(numberOf(table.reference()));
    name(table.name());
    word(table.called());
    return this;
  }

  @Override
  public Shape derived(DerivedTable derived) {
    node(DerivedTable.class);
    number(numberOf(derived.reference()));
    name(derived.alias());
    return query(derived.query());
  }

  @Override
  public Shape arrays(ArrayRows arrays) {
    node(ArrayRows.class);
    number(numberOf(arrays.reference()));
    name(arrays.table());
    name(arrays.alias());
    number(arrays.sent().size());
    for (ArrayRows.Sent each : arrays.sent()) {
      column(each.column());
      value(each.values());
    }
    return this;
  }

  @Override
  public Shape none(NoTable none) {
    node(NoTable.class);
    return this;
  }

  @Override
  public Shape changed(ChangedRows changed) {
    node(ChangedRows.class);
    number(numberOf(changed.reference()));
    flag(changed.isOld());
    return statement(changed.statement());
  }

  @Override
  public Shape insert(InsertStatement insert) {
    node(InsertStatement.class);
    table(insert.table());
    columns(insert.columns());
    rows(insert.rows());
    conflict(insert.conflict());
    termOrNothing(insert.returning());
    return this;
  }

  @Override
  public Shape numberedInsert(NumberedInsert insert) {
    node(NumberedInsert.class);
    table(insert.table());
    arrays(insert.rows());
    return columns(insert.returning());
  }

  private void rows(InsertedRows rows) {
    if (rows instanceof ValueRows values) {
      number(values.rows().size());
      for (List<Term> row : values.rows()) {
        terms(row);
      }
    } else {
      query((Query) rows);
    }
  }

  private void conflict(@Nullable Conflict conflict) {
    if (conflict == null) {
      node(Void.class);
    } else {
      node(conflict.getClass());
      set(conflict.set());
    }
    if (conflict instanceof Conflict.OnKey key) {
      terms(key.key());
      predicateOrNothing(key.where());
    } else if (conflict instanceof Conflict.OnRow row) {
      terms(row.row());
    }
  }

  private void set(List<Assignment> set) {
    number(set.size());
    for (Assignment each : set) {
      column(each.column());
      term(each.value());
    }
  }

  @Override
  public Shape update(UpdateStatement update) {
    node(UpdateStatement.class);
    rows(update.rows());
    set(update.set());
    flag(update.from() != null);
    if (update.from() != null) {
      arrays(update.from());
    }
    termOrNothing(update.returning());
    return this;
  }

  @Override
  public Shape delete(DeleteStatement delete) {
    node(DeleteStatement.class);
    rows(delete.rows());
    termOrNothing(delete.returning());
    return this;
  }

  private void rows(WrittenRows rows) {
    table(rows.table());
    joins(rows.joins());
    predicateOrNothing(rows.where());
    terms(rows.keys());
    predicateOrNothing(rows.lasting());
  }

  @Override
  public Shape merge(MergeStatement merge) {
    node(MergeStatement.class);
    table(merge.table());
    predicate(merge.on());
    set(merge.set());
    predicateOrNothing(merge.where());
    columns(merge.columns());
    terms(merge.values());
    termOrNothing(merge.returning());
    return this;
  }
}
