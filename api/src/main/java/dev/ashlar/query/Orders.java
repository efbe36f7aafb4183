/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a query is told to sort by. */
final class Orders {

  private Orders() {}

  /** The same rows in this order alone. */
  static <M, F extends Fields<?, ?>> Selection<M, F> by(
      Selection<M, F> selection, Function<? super F, ? extends Order> order) {
    Order by = of("orderBy", selection, order);
    return by instanceof OrderList several
        ? OrderList.sort(selection.ordered(List.of()), several, Selection::thenBy)
        : selection.orderBy(HeldOrder.ordering(by));
  }

  /** The same rows, in this order where the one so far leaves them equal. */
  static <M, F extends Fields<?, ?>> Selection<M, F> thenBy(
      Selection<M, F> selection, Function<? super F, ? extends Order> order) {
    requireFirst(selection);
    return OrderList.sort(selection, of("thenBy", selection, order), Selection::thenBy);
  }

  /** The same groups in this order alone. */
  static <M, F extends Fields<?, ?>> Selection<M, F> ofGroups(
      Selection<M, F> selection, Function<? super F, ? extends Order> order) {
    Order by = of("orderBy", selection, order);
    return OrderList.sort(selection.ordered(List.of()), by, Selection::thenByGrouped);
  }

  /** The same groups, in this order where the one so far leaves them equal. */
  static <M, F extends Fields<?, ?>> Selection<M, F> thenOfGroups(
      Selection<M, F> selection, Function<? super F, ? extends Order> order) {
    requireFirst(selection);
    return OrderList.sort(selection, of("thenBy", selection, order), Selection::thenByGrouped);
  }

  private static <F extends Fields<?, ?>> @Nullable Order of(
      String call, Selection<?, F> selection, Function<? super F, ? extends Order> order) {
    return Arguments.present(call + "(..)", "a function that makes an order", order)
        .apply(selection.fields());
  }

  private static void requireFirst(Selection<?, ?> selection) {
    if (selection.orders().isEmpty()) {
      throw new IllegalStateException("thenBy(..) goes on from an order. Begin with orderBy(..).");
    }
  }
}
