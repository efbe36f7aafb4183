/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Span;

/** Makes one value of many rows. */
final class Aggregates {

  /** What MySQL and MariaDB keep. */
  private static final int MOST_DIGITS = 65;

  private Aggregates() {}

  /** How many values there are. */
  static Aggregate of(Aggregate.Function function, Operand operand, boolean isDistinct) {
    requireOfRows(operand);
    return new Aggregate(function, operand, isDistinct, null, ColumnType.bigint());
  }

  /** The average of all values, as the database has it. */
  static Aggregate average(Operand operand) {
    requireOfRows(operand);
    return new Aggregate(Aggregate.Function.AVG, operand, false, null, ColumnType.real());
  }

  /** The sum of all values, of another type than theirs. */
  static Aggregate sum(Operand operand, ColumnType type) {
    requireOfRows(operand);
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
    requireOfRows(operand);
    if (operand.letterCase() != LetterCase.COUNTS) {
      throw new IllegalArgumentException(
          "%s has no smallest and no largest text, since letter case does not count in it: which of several equal ones would it be? Sort by it, and take the first row."
              .formatted(operand.label()));
    }
    return new Aggregate(function, operand, false, null, operand.type());
  }

  private static void requireOfRows(Operand operand) {
    Windows.requireNone(operand, "an aggregate");
  }

  /**
   * An aggregate that stands by itself is of rows: of groups, {@code over(..)} has to say which.
   *
   * @throws IllegalArgumentException when it is one of another aggregate
   */
  static Aggregate ofRows(Aggregate aggregate) {
    Operand of = aggregate.of();
    if (of != null && of.spans(Span.GROUP)) {
      throw new IllegalArgumentException(
          "%s is of %s, which is an aggregate already, and has one value in each group. Say of which groups, by over(..), or compute further in Java."
              .formatted(aggregate.label(), of.label()));
    }
    return aggregate;
  }

  /**
   * The same of the rows alone for which the condition is true.
   *
   * @throws IllegalStateException when it is no aggregate
   */
  static Aggregate filtered(Operand operand, Condition condition) {
    Predicate further = Held.predicate(condition);
    Windows.requireNone(further, operand.label() + ".filter(..)");
    if (further.spans(Span.GROUP)) {
      throw new IllegalArgumentException(
          "%s.filter(..) is about the rows of an aggregate, and its condition has another aggregate. Give that to having(..)."
              .formatted(operand.label()));
    }
    if (operand instanceof Aggregate aggregate) {
      Predicate before = aggregate.filter();
      return aggregate.filtered(
          before == null ? further : Junction.of(Operator.AND, before, further));
    }
    throw new IllegalStateException(
        "%s.filter(..) is about an aggregate such as count() or sum(), and this is none. Call it right after that."
            .formatted(operand.label()));
  }
}
