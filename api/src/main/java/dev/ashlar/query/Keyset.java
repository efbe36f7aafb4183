/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowCompared;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The condition on rows behind a place in their order: {@code a > ? OR (a = ? AND b > ?)}, whatever
 * the directions are, with NULL as a place like others.
 */
final class Keyset {

  private final List<SortedValue> sorted;
  private final Cursor cursor;
  private final boolean back;

  private Keyset(List<SortedValue> sorted, Cursor cursor) {
    this.sorted = sorted;
    this.cursor = cursor;
    this.back = cursor.way().isBack();
  }

  /**
   * The condition; null where no row can fulfil it.
   *
   * @param comparesRows whether an index serves columns that are compared together
   */
  static @Nullable Predicate behind(List<SortedValue> sorted, Cursor cursor, boolean comparesRows) {
    Keyset keyset = new Keyset(sorted, cursor);
    int together = comparesRows ? keyset.together() : 0;
    if (together > 1 && together == sorted.size()) {
      return keyset.row(together, cursor.way().hasPlace());
    }
    Predicate behind = keyset.from(0);
    return behind == null ? null : keyset.ranged(behind, together);
  }

  /**
   * An OR is no range of an index, but what all its parts have in common is: the first values are
   * the same or further on.
   */
  private Predicate ranged(Predicate behind, int together) {
    if (together > 1) {
      return Junction.all(row(together, true), behind);
    }
    SortedValue first = sorted.get(0);
    Object value = cursor.values().get(0);
    boolean isRange =
        behind instanceof Junction
            && first.compared() instanceof Column
            && value != null
            && !(first.isNullable() && first.endsInNulls(back));
    return isRange ? Junction.all(compare(operator(first, true), first, value), behind) : behind;
  }

  /** How many columns from the first one on can be compared together. */
  private int together() {
    int count = 0;
    while (count < sorted.size()
        && sorted.get(count).compared() instanceof Column column
        && !column.isNullable()
        && sorted.get(count).isRising(back) == sorted.get(0).isRising(back)) {
      count++;
    }
    return count;
  }

  private Predicate row(int count, boolean orSame) {
    List<Column> columns = new ArrayList<>(count);
    List<Bind> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      SortedValue each = sorted.get(i);
      columns.add((Column) each.compared());
      values.add(each.bind(Objects.requireNonNull(cursor.values().get(i))));
    }
    return new RowCompared(operator(sorted.get(0), orSame), columns, values);
  }

  private Operator operator(SortedValue value, boolean orSame) {
    if (value.isRising(back)) {
      return orSame ? Operator.GTE : Operator.GT;
    }
    return orSame ? Operator.LTE : Operator.LT;
  }

  /** Of rows that are equal in what comes before this number. */
  private @Nullable Predicate from(int number) {
    SortedValue value = sorted.get(number);
    Predicate further = further(value, cursor.values().get(number));
    Predicate same = same(number);
    if (further == null || same == null) {
      return further == null ? same : further;
    }
    return Junction.of(Operator.OR, further, same);
  }

  private @Nullable Predicate same(int number) {
    SortedValue value = sorted.get(number);
    if (number == sorted.size() - 1) {
      return cursor.way().hasPlace() ? equal(value, cursor.values().get(number)) : null;
    }
    Predicate rest = from(number + 1);
    return rest == null ? null : Junction.all(equal(value, cursor.values().get(number)), rest);
  }

  private @Nullable Predicate further(SortedValue sorted, @Nullable Object value) {
    boolean endsInNulls = sorted.endsInNulls(back);
    if (value == null) {
      return endsInNulls ? null : Comparison.of(Operator.IS_NOT_NULL, sorted.selected());
    }
    Predicate beyond = compare(operator(sorted, false), sorted, value);
    return sorted.isNullable() && endsInNulls
        ? Junction.of(Operator.OR, beyond, Comparison.of(Operator.IS_NULL, sorted.selected()))
        : beyond;
  }

  private static Predicate equal(SortedValue sorted, @Nullable Object value) {
    return value == null
        ? Comparison.of(Operator.IS_NULL, sorted.selected())
        : compare(Operator.EQ, sorted, value);
  }

  private static Predicate compare(Operator operator, SortedValue sorted, Object value) {
    Operand compared = sorted.compared();
    return Comparison.of(operator, compared, Parameters.of(sorted.bind(value)));
  }
}
