/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows.
 *
 * @param selected what is wanted of each row
 * @param from the tables that are read
 * @param where what rows fulfil; null for nothing
 * @param grouping how rows are put together; null where each is by itself
 * @param orders what they are sorted by
 * @param range which of the sorted rows are wanted
 * @param locking what others may do with them; null for what they may
 */
public record SelectStatement(
    SelectList selected,
    From from,
    @Nullable Predicate where,
    @Nullable Grouping grouping,
    List<Ordering> orders,
    Range range,
    @Nullable Locking locking)
    implements Query {

  /** Copies the list. */
  public SelectStatement {
    orders = List.copyOf(orders);
  }

  /** All rows that fulfil a condition, in no order. */
  public static SelectStatement of(SelectList selected, From from, @Nullable Predicate where) {
    return new SelectStatement(selected, from, where, null, List.of(), Range.ALL, null);
  }

  /** One term of all rows that fulfil a condition, in no order. */
  public static SelectStatement of(Term selected, From from, @Nullable Predicate where) {
    return of(SelectList.of(selected), from, where);
  }

  /** The same, of which equal rows count once. */
  public SelectStatement distinct() {
    return new SelectStatement(selected.distinct(), from, where, grouping, orders, range, locking);
  }

  /** The same of groups of rows. */
  public SelectStatement grouped(Grouping so) {
    return new SelectStatement(selected, from, where, so, orders, range, locking);
  }

  /** The same in this order. */
  public SelectStatement ordered(List<Ordering> by) {
    return new SelectStatement(selected, from, where, grouping, by, range, locking);
  }

  /** The same, of which so many rows are wanted. */
  public SelectStatement cut(Range to) {
    return new SelectStatement(selected, from, where, grouping, orders, to, locking);
  }

  /** The same, of which the rows are locked. */
  public SelectStatement locking(Locking so) {
    return new SelectStatement(selected, from, where, grouping, orders, range, so);
  }

  /** Whether its condition is known to be true of no row. */
  public boolean isNone() {
    return where != null && where.isNever();
  }

  @Override
  public int depth() {
    int having = grouping == null || grouping.having() == null ? 0 : grouping.having().depth();
    int derived = from.first() instanceof DerivedTable table ? table.query().depth() : 0;
    return Math.max(where == null ? 0 : where.depth(), Math.max(having, derived));
  }

  @Override
  public boolean isSensitive() {
    return selected.items().stream()
        .anyMatch(item -> item.term() instanceof Operand operand && operand.isSensitive());
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    Consumer<Column> outer =
        column -> {
          if (!from.has(column.table())) {
            visitor.accept(column);
          }
        };
    selected.eachColumn(outer);
    from.eachColumn(outer);
    if (where != null) {
      where.eachColumn(outer);
    }
    if (grouping != null) {
      grouping.eachColumn(outer);
    }
    orders.forEach(order -> order.operand().eachColumn(outer));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.select(this);
  }
}
