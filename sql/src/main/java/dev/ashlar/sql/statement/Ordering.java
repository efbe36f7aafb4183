/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.Direction;
import java.util.List;
import java.util.function.Consumer;

/** What rows are sorted by, a direction, and the place of rows without a value. */
public record Ordering(Operand operand, Direction direction, Nulls nulls) implements Clause {

  /** Where rows without a value come. */
  public enum Nulls {
    /** As if the missing value were larger than all others. */
    AS_LARGEST,
    FIRST,
    LAST
  }

  /** Smallest first. */
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

  /** The same, smallest first. */
  public Ordering ascending() {
    return new Ordering(operand, Direction.ASC, nulls);
  }

  /** The same, largest first. */
  public Ordering descending() {
    return new Ordering(operand, Direction.DESC, nulls);
  }

  /** The same with rows without a value at this place. */
  public Ordering withNulls(Nulls place) {
    return new Ordering(operand, direction, place);
  }

  /** What the database is to sort by: texts by code point, without case where it does not count. */
  public Term sorted() {
    Term letters =
        operand.letterCase() == LetterCase.COUNTS
            ? Applied.sortable(operand)
            : Applied.of(LetterCase.IGNORED, operand);
    return Comparison.isText(operand.scalar().kind())
        ? new Applied(Operator.BY_CODE_POINT, letters)
        : letters;
  }

  /** Whether rows without a value come first. */
  public boolean nullsComeFirst() {
    return nulls == Nulls.FIRST || (nulls == Nulls.AS_LARGEST && direction == Direction.DESC);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    operand.eachColumn(visitor);
  }
}
