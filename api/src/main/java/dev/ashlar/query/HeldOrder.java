/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Ordering;
import org.jspecify.annotations.Nullable;

/** An order, which holds what statements write. */
record HeldOrder(Ordering ordering) implements Order {

  /**
   * What an order of a program's holds.
   *
   * @throws IllegalArgumentException when it is null, or several where one is due
   */
  static Ordering ordering(@Nullable Order order) {
    if (order == null) {
      throw new IllegalArgumentException(
          "An order was null. Leave the call of orderBy(..) or thenBy(..) out instead.");
    }
    if (order instanceof OrderList) {
      throw new IllegalArgumentException(
          "These are several orders, where one is due. Give what sorts.parse(..) makes to"
              + " orderBy(..) or thenBy(..).");
    }
    if (order instanceof Expression<?> expression) {
      return Ordering.ascending(expression.operand());
    }
    return order instanceof AverageExpression average
        ? Ordering.ascending(average.average())
        : ((HeldOrder) order).ordering();
  }
}
