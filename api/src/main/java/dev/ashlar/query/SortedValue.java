/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import java.util.List;

/**
 * Something that a walk in slices sorts by: how its value is selected, kept in a cursor, and
 * compared just as it is sorted.
 *
 * @param order the order
 * @param selected what is read of each row
 * @param compared the same as the database sorts it
 * @param kind the kind of the values
 * @param form how they are read and kept
 */
record SortedValue(
    Ordering order, Operand selected, Operand compared, Kind kind, CursorForm<?> form) {

  /**
   * That of an order.
   *
   * @param keepsAll whether the database knows numbers that are not finite
   */
  static SortedValue of(Ordering order, boolean keepsAll) {
    Operand operand = order.operand();
    Operand selected = operand instanceof Caseless caseless ? caseless.text() : operand;
    Kind own = selected.type().kind();
    Kind kind = own == Kind.NATIVE_ENUM ? Kind.ENUM : own;
    return new SortedValue(
        order, selected, compared(operand), kind, CursorForms.of(kind, keepsAll));
  }

  private static Operand compared(Operand operand) {
    if (operand.type().kind() == Kind.NATIVE_ENUM) {
      ColumnType text = ColumnType.plain(Kind.ENUM);
      return new Call(Operator.AS_TEXT, List.of(operand), text, operand.isNullable());
    }
    return operand instanceof Caseless || operand.letterCase() == LetterCase.COUNTS
        ? operand
        : new Caseless(operand);
  }

  boolean isNullable() {
    return selected.isNullable();
  }

  String label() {
    return selected.label();
  }

  /** Whether rows further on have larger values. */
  boolean isRising(boolean back) {
    return (order.direction() == Direction.ASC) != back;
  }

  /** Whether rows without a value are further on than those with one. */
  boolean endsInNulls(boolean back) {
    return order.nullsComeFirst() == back;
  }

  /** A value as a parameter. */
  Bind bind(Object value) {
    return Bind.of(kind, value);
  }

  /** The order of a walk back. */
  Ordering reversed() {
    Ordering.Nulls nulls = order.nullsComeFirst() ? Ordering.Nulls.LAST : Ordering.Nulls.FIRST;
    boolean isAscending = order.direction() == Direction.ASC;
    return (isAscending ? order.descending() : order.ascending()).withNulls(nulls);
  }
}
