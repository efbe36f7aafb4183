/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order by the columns of the primary key alone, each in some direction.
 *
 * @param orders what is sorted by
 * @param places where in the key each of them stands
 */
record KeyOrder(List<Ordering> orders, List<Integer> places) {

  KeyOrder {
    orders = List.copyOf(orders);
    places = List.copyOf(places);
  }

  /** The order of a query, if it is such a one; what is sorted by behind a whole key is nothing. */
  static Optional<KeyOrder> of(Selection<?, ?> query) {
    ModelTable<?> table = query.fields().source.table();
    List<Operand> keys = new ArrayList<>();
    for (ModelColumn column : table.keys()) {
      Operand key = query.fields().source.column(column);
      if (!compares(key, query.runner().dialect())) {
        return Optional.empty();
      }
      keys.add(key);
    }
    List<Ordering> orders = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Ordering order : query.totallyOrdered().orders()) {
      int place = keys.indexOf(order.operand());
      if (place < 0) {
        return Optional.empty();
      }
      if (!places.contains(place)) {
        orders.add(order);
        places.add(place);
      }
      if (places.size() == keys.size()) {
        break;
      }
    }
    return Optional.of(new KeyOrder(orders, places));
  }

  /** Whether it is less and greater as it is sorted. */
  private static boolean compares(Operand key, Dialect dialect) {
    return key.type().kind() != ColumnType.Kind.NATIVE_ENUM
        && (!key.isDecimal() || dialect.capabilities().contains(Capability.DECIMAL_COMPARES));
  }

  /** The rows that come behind the one with this key. */
  Predicate behind(List<Bind> key) {
    int end = orders.size() - 1;
    Predicate behind = compare(end, key, true);
    for (int i = end - 1; i >= 0; i--) {
      // What is said twice lets an index be used.
      behind =
          Junction.all(
              compare(i, key, false), Junction.of(Operator.OR, compare(i, key, true), behind));
    }
    return behind;
  }

  private Predicate compare(int number, List<Bind> key, boolean isStrict) {
    Ordering order = orders.get(number);
    Operand column = order.operand();
    boolean ascends = order.direction() == Direction.ASC;
    Operator less = isStrict ? Operator.LT : Operator.LTE;
    Operator greater = isStrict ? Operator.GT : Operator.GTE;
    return Comparison.of(
        ascends ? greater : less, column, Parameters.of(column.bound(key.get(places.get(number)))));
  }
}
