/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;

/** Makes one value of many rows. */
final class Aggregates {

  /** What MySQL and MariaDB keep. */
  private static final int MOST_DIGITS = 65;

  private Aggregates() {}

  /** How many values there are. */
  static Aggregate of(Aggregate.Function function, Operand operand, boolean isDistinct) {
    return new Aggregate(function, operand, isDistinct, null, ColumnType.bigint());
  }

  /** The sum of all values, of another type than theirs. */
  static Aggregate sum(Operand operand, ColumnType type) {
    return new Aggregate(Aggregate.Function.SUM, operand, false, null, type);
  }

  /** As many digits before the point as databases have: a sum has more than its values. */
  static ColumnType wide(ColumnType type) {
    return type.kind() == ColumnType.Kind.DECIMAL
        ? ColumnType.decimal(MOST_DIGITS, type.scale())
        : ColumnType.whole(MOST_DIGITS);
  }

  /** The smallest or the largest value. */
  static Aggregate extreme(Aggregate.Function function, Operand operand) {
    if (operand.letterCase() != LetterCase.COUNTS) {
      throw new IllegalArgumentException(
          "%s has no smallest and no largest text, since letter case does not count in it: which of several equal ones would it be? Sort by it, and take the first row."
              .formatted(operand.label()));
    }
    return new Aggregate(function, operand, false, null, operand.type());
  }

  /**
   * The same of the rows alone for which the condition is true.
   *
   * @throws IllegalStateException when it is no aggregate
   */
  static Aggregate filtered(Operand operand, Condition condition) {
    if (operand instanceof Aggregate aggregate) {
      return aggregate.filtered(Held.predicate(condition));
    }
    throw new IllegalStateException(
        "%s.filter(..) is about an aggregate such as count() or sum(), and this is none. Call it right after that."
            .formatted(operand.label()));
  }
}
