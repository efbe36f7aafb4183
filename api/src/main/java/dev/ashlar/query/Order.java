/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Ordering;

/**
 * What a query sorts by. Every expression is an ascending order by itself.
 *
 * <p>Rows without a value come last in an ascending order and first in a descending one, on every
 * database, unless {@link #nullsFirst} or {@link #nullsLast} says otherwise.
 *
 * <pre>{@code
 * users.query().orderBy(u -> u.name().desc().nullsLast()).thenBy(u -> u.id())
 * }</pre>
 */
public sealed interface Order permits Expression, AverageExpression, HeldOrder, OrderList {

  /** Smallest first. */
  default Order asc() {
    return new HeldOrder(HeldOrder.ordering(this).ascending());
  }

  /** Largest first. */
  default Order desc() {
    return new HeldOrder(HeldOrder.ordering(this).descending());
  }

  /** Rows without a value come first. */
  default Order nullsFirst() {
    return new HeldOrder(HeldOrder.ordering(this).withNulls(Ordering.Nulls.FIRST));
  }

  /** Rows without a value come last. */
  default Order nullsLast() {
    return new HeldOrder(HeldOrder.ordering(this).withNulls(Ordering.Nulls.LAST));
  }
}
