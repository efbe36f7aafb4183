/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Ordering;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Several orders, each for what those before it leave equal. */
record OrderList(List<Ordering> orderings) implements Order {

  OrderList {
    orderings = List.copyOf(orderings);
  }

  static Order of(List<Order> orders) {
    return new OrderList(orders.stream().flatMap(each -> orderings(each).stream()).toList());
  }

  /** What an order of a program's holds: one, or several. */
  static List<Ordering> orderings(@Nullable Order order) {
    return order instanceof OrderList several
        ? several.orderings()
        : List.of(HeldOrder.ordering(order));
  }

  /**
   * Sorts by one, or by several.
   *
   * @param by sorts by one what the order so far leaves equal
   */
  static <S> S sort(S rows, @Nullable Order order, BiFunction<? super S, Ordering, S> by) {
    S sorted = rows;
    for (Ordering each : orderings(order)) {
      sorted = by.apply(sorted, each);
    }
    return sorted;
  }

  /** The same in the other direction, with rows without a value where it was said. */
  static Order reversed(Order order) {
    return new OrderList(orderings(order).stream().map(OrderList::reversed).toList());
  }

  private static Ordering reversed(Ordering order) {
    return order.direction() == Direction.ASC ? order.descending() : order.ascending();
  }

  @Override
  public Order asc() {
    return each(Ordering::ascending);
  }

  @Override
  public Order desc() {
    return each(Ordering::descending);
  }

  @Override
  public Order nullsFirst() {
    return each(order -> order.withNulls(Ordering.Nulls.FIRST));
  }

  @Override
  public Order nullsLast() {
    return each(order -> order.withNulls(Ordering.Nulls.LAST));
  }

  private Order each(UnaryOperator<Ordering> change) {
    return new OrderList(orderings.stream().map(change).toList());
  }
}
