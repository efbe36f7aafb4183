/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Ordering;
import java.util.function.Function;

/** What a query is told to sort by. */
final class Orders {

  private Orders() {}

  static <F extends Fields<?, ?>> Ordering of(
      String call, Selection<?, F> selection, Function<? super F, ? extends Order> order) {
    return HeldOrder.ordering(
        Arguments.present(call + "(..)", "a function that makes an order", order)
            .apply(selection.fields()));
  }

  static void requireFirst(Selection<?, ?> selection) {
    if (selection.orders().isEmpty()) {
      throw new IllegalStateException("thenBy(..) goes on from an order. Begin with orderBy(..).");
    }
  }
}
