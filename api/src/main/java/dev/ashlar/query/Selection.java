/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a query has been told so far; immutable.
 *
 * @param <M> the model
 * @param <F> its fields
 */
final class Selection<M, F extends Fields<?, ?>> {

  private final Origin<M, F> origin;
  private final @Nullable Predicate where;
  private final Visibility visibility;
  private final List<Ordering> orders;
  private final Range range;
  private final IncludedRelations includes;

  private Selection(
      Origin<M, F> origin,
      @Nullable Predicate where,
      Visibility visibility,
      List<Ordering> orders,
      Range range,
      IncludedRelations includes) {
    this.origin = origin;
    this.where = where;
    this.visibility = visibility;
    this.orders = orders;
    this.range = range;
    this.includes = includes;
  }

  /**
   * All rows of a table that are not deleted.
   *
   * @param runner runs the statements
   * @param fields new ones, of a root
   * @param mapper reads the rows of this statement
   */
  static <M, F extends Fields<M, F>> Selection<M, F> of(
      QueryRunner runner, F fields, RowMapper<M> mapper) {
    return new Selection<>(
        new Origin<>(runner, fields, fields.table, mapper),
        null,
        Visibility.LIVE,
        List.of(),
        Range.ALL,
        IncludedRelations.NONE);
  }

  Selection<M, F> where(Predicate condition) {
    Scopes.check(fields().source, condition);
    Predicate all = where == null ? condition : Junction.of(Operator.AND, where, condition);
    return new Selection<>(origin, all, visibility, orders, range, includes);
  }

  Selection<M, F> seeing(Visibility rows) {
    return new Selection<>(origin, where, rows, orders, range, includes);
  }

  Selection<M, F> orderBy(Ordering order) {
    return ordered(List.of(Scopes.check(fields().source, order)));
  }

  Selection<M, F> thenBy(Ordering order) {
    return and(Scopes.check(fields().source, order));
  }

  /** The same with an order of groups. */
  Selection<M, F> thenByGrouped(Ordering order) {
    return and(Scopes.checkGrouped(fields().source, order));
  }

  private Selection<M, F> and(Ordering order) {
    List<Ordering> all = new ArrayList<>(orders.size() + 1);
    all.addAll(orders);
    all.add(order);
    return ordered(List.copyOf(all));
  }

  /**
   * Adds the primary key, unless it is among the orders already: equal rows stay where they are.
   */
  Selection<M, F> totallyOrdered() {
    Selection<M, F> total = this;
    for (ModelColumn column : fields().source.table().keys()) {
      Operand key = fields().source.column(column);
      if (!Ordering.sortBy(orders, key)) {
        total = total.thenBy(Ordering.ascending(key));
      }
    }
    return total;
  }

  Selection<M, F> ordered(List<Ordering> by) {
    return new Selection<>(origin, where, visibility, by, range, includes);
  }

  Selection<M, F> limit(long rows) {
    return new Selection<>(origin, where, visibility, orders, range.limit(rows), includes);
  }

  Selection<M, F> include(Include relation) {
    IncludedRelations more = includes.and(IncludedRelations.of(fields().source, relation));
    return new Selection<>(origin, where, visibility, orders, range, more);
  }

  Selection<M, F> offset(long rows) {
    return new Selection<>(origin, where, visibility, orders, range.offset(rows), includes);
  }

  QueryRunner runner() {
    return origin.runner();
  }

  F fields() {
    return origin.fields();
  }

  ModelTable<M> table() {
    return origin.table();
  }

  RowMapper<M> mapper() {
    return origin.mapper();
  }

  IncludedRelations includes() {
    return includes;
  }

  /** The condition that rows must fulfil to be seen, and taken. */
  @Nullable Predicate where() {
    return visibility.narrow(fields().source, where);
  }

  /** The primary key of its rows. */
  List<Column> keys() {
    Source root = fields().source;
    return root.table().keys().stream().map(root::column).toList();
  }

  /** The same, where windows that it is sorted by end their order with these. */
  Selection<M, F> windowsEnded(List<? extends Operand> last) {
    return orders.stream().anyMatch(each -> each.operand().spans(Span.WINDOW))
        ? ordered(orders.stream().map(each -> Windows.ended(each, last)).toList())
        : this;
  }

  /** Whether its condition is known to be true of no row, as that of an empty {@code in}. */
  boolean isNever() {
    return where != null && where.isNever();
  }

  List<Ordering> orders() {
    return orders;
  }

  /** Which of the sorted rows are wanted. */
  Range range() {
    return range;
  }

  /** The rows, in their order. */
  SelectStatement rows() {
    Source root = fields().source;
    return select(
        new Columns(root, root.table().columnNames()), windowsEnded(keys()).orders, range);
  }

  /** Their number. */
  SelectStatement count() {
    return range.isCut()
        ? SelectStatement.of(
            Aggregate.COUNT_ROWS,
            From.of(
                new DerivedTable(new LocalTable("t"), select(Keyword.ONE, List.of(), range), "t")),
            null)
        : select(Aggregate.COUNT_ROWS, List.of(), range);
  }

  /** One row if there is any, else none. */
  SelectStatement any() {
    boolean isNone = range.hasLimit() && range.limit() < 1;
    return select(Keyword.ONE, List.of(), isNone ? range : range.limit(1));
  }

  /**
   * What is selected of them.
   *
   * @param sorted what they are sorted by
   * @param cut which of them
   */
  private SelectStatement select(Term selected, List<Ordering> sorted, Range cut) {
    Predicate seen = where();
    From from = Joins.of(fields().source, seen, sorted).from();
    return new SelectStatement(SelectList.of(selected), from, seen, null, sorted, cut, null);
  }

  /**
   * What is selected of them, or of groups of them.
   *
   * @param sorted what the results are sorted by
   * @param cut which of them
   */
  SelectStatement select(
      SelectList selected, @Nullable Grouping grouping, List<Ordering> sorted, Range cut) {
    if (grouping != null && DerivedGroups.areOf(grouping)) {
      return DerivedGroups.select(this, selected, grouping, sorted, cut);
    }
    Predicate seen = where();
    Joins joins = Joins.of(fields().source, seen, sorted);
    selected.eachColumn(joins::add);
    if (grouping != null) {
      grouping.eachColumn(joins::add);
    }
    boolean isPlain = grouping == null || (grouping.by().isEmpty() && grouping.having() == null);
    return new SelectStatement(
        selected, joins.from(), seen, isPlain ? null : grouping, sorted, cut, null);
  }

  /** What the query is over, and who runs it; no call changes that. */
  private record Origin<M, F>(
      QueryRunner runner, F fields, ModelTable<M> table, RowMapper<M> mapper) {}
}
