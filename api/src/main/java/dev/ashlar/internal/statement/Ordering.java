/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.schema.Direction;
import java.util.List;

/** A column, a direction, and the place of rows without a value. */
public record Ordering(Operand operand, Direction direction, Nulls nulls) {

  /** Where rows without a value come. */
  public enum Nulls {
    /** As if the missing value were larger than all others. */
    AS_LARGEST,
    FIRST,
    LAST
  }

  public static Ordering ascending(Operand operand) {
    return new Ordering(operand, Direction.ASC, Nulls.AS_LARGEST);
  }

  /** Whether one of these orders sorts by this. */
  public static boolean sortBy(List<Ordering> orders, Operand operand) {
    for (Ordering order : orders) {
      if (order.operand.equals(operand)) {
        return true;
      }
    }
    return false;
  }

  public Ordering ascending() {
    return new Ordering(operand, Direction.ASC, nulls);
  }

  public Ordering descending() {
    return new Ordering(operand, Direction.DESC, nulls);
  }

  public Ordering withNulls(Nulls place) {
    return new Ordering(operand, direction, place);
  }

  public void write(SqlText out) {
    if (operand.isDecimal()) {
      out.requireDecimalOrder(operand);
    }
    Argument sorted =
        InOrder.of(
            operand,
            operand.letterCase() == LetterCase.COUNTS
                ? AsText.sortable(operand)
                : LetterCase.IGNORED.made(operand));
    if (operand.isNullable()) {
      out.template(out.dialect().style().order(direction, nullsComeFirst()), sorted, List.of());
    } else {
      sorted.write(out);
      out.append(direction == Direction.DESC ? " DESC" : "");
    }
  }

  private boolean nullsComeFirst() {
    return nulls == Nulls.FIRST || (nulls == Nulls.AS_LARGEST && direction == Direction.DESC);
  }
}
