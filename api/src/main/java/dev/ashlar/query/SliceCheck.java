/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Windowed;
import java.util.List;

/**
 * Refuses orders by which a place cannot be found again, or whose values are not to be shown. It
 * changes nothing.
 */
final class SliceCheck extends TreeRewriter {

  private final Operand by;

  private SliceCheck(Operand by) {
    this.by = by;
  }

  /**
   * Checks all orders, those included that end them.
   *
   * @throws IllegalArgumentException when one of them will not do
   */
  static void check(PickedRows rows, List<Ordering> orders) {
    for (Operand each : rows.asked()) {
      if (each.spans(Span.WINDOW)) {
        throw new IllegalArgumentException(
            "slice(..) asks for some rows only, and %s is of all of them. Use page(..)."
                .formatted(each.label()));
      }
    }
    for (Ordering order : orders) {
      Operand by = order.operand();
      if (by.isSensitive()) {
        throw refused(by, "is sensitive, and a cursor shows the values that it carries");
      }
      Kind kind = by.type().kind();
      if (kind == Kind.ARRAY || kind == Kind.JSON) {
        throw refused(by, "has no order by which a place could be found again");
      }
      new SliceCheck(by).term(by);
    }
    if (rows.isDistinct()) {
      requireOneOfEach(rows.asked());
    } else if (rows.grouping() != null) {
      requireOneOfEach(rows.grouping().by());
    }
  }

  /** Databases do not agree whether texts that differ in case are one result. */
  private static void requireOneOfEach(List<Operand> ends) {
    for (Operand each : ends) {
      if (each.letterCase() != LetterCase.COUNTS) {
        throw refused(each, "has no letter case, and equal ones have no place each");
      }
    }
  }

  private static IllegalArgumentException refused(Operand by, String why) {
    return new IllegalArgumentException(
        "slice(..) goes by the order, and %s %s. Sort by something else, or use page(..)."
            .formatted(by.label(), why));
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    boolean isReal =
        aggregate.type().kind() == Kind.DOUBLE || aggregate.type().kind() == Kind.FLOAT;
    switch (aggregate.function()) {
      case AVG -> throw refused(by, "is an average, which databases round as they go");
      case SUM -> {
        if (isReal) {
          throw refused(by, "is a sum of floating point, which is not the same each time");
        }
      }
      default -> {}
    }
    return super.aggregate(aggregate);
  }

  @Override
  public Term windowed(Windowed windowed) {
    throw refused(by, "is of a window, which is not known where rows are chosen");
  }
}
