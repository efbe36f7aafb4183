/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.table.Source;

/** Holds conditions and orders to the fields of their own query. */
final class Scopes {

  private Scopes() {}

  static Predicate check(Source root, Predicate predicate) {
    ofRow(root, predicate).eachColumn(column -> check(root, column));
    return predicate;
  }

  /** A condition that is about each row by itself. */
  static Predicate ofRow(Source root, Predicate predicate) {
    Windows.requireNone(predicate, "a condition");
    if (predicate.spans(Span.GROUP)) {
      throw new IllegalArgumentException(
          "A condition on the rows of %s has an aggregate of them, which is not known before they are taken. Group them, and give it to having(..); of related rows take count(), sum(..) and the like of the relation."
              .formatted(root.path()));
    }
    return predicate;
  }

  /** The condition on groups of rows. */
  static Predicate checkGrouped(Source root, Predicate predicate) {
    Windows.requireNone(predicate, "having(..)");
    predicate.eachColumn(column -> check(root, column));
    return predicate;
  }

  /** The order of groups of rows. */
  static Ordering checkGrouped(Source root, Ordering ordering) {
    Operand by = checkAll(root, ordering.operand());
    return new Ordering(by, ordering.direction(), ordering.nulls());
  }

  static Ordering check(Source root, Ordering ordering) {
    if (ordering.operand().spans(Span.GROUP)) {
      throw new IllegalArgumentException(
          "The rows of %s cannot be sorted by %s, which is of all of them. Group them first, by groupBy(..)."
              .formatted(root.path(), ordering.operand().label()));
    }
    ordering.operand().eachColumn(column -> check(root, column));
    return ordering;
  }

  /** What is selected, or grouped by. */
  static Operand checkAll(Source root, Operand operand) {
    operand.eachColumn(column -> check(root, column));
    return operand;
  }

  static void check(Source root, Column operand) {
    Source source = Source.of(operand);
    if (!source.isOfSameQueryAs(root)) {
      throw new FieldOutOfScope(
          "%s belongs to another query over %s and cannot be used in this query over %s. Reach fields through the parameter of this call's own lambda."
              .formatted(
                  operand.label(), source.root().table().modelName(), root.table().modelName()));
    }
    if (IncludedSource.isOnTheWayTo(source)) {
      throw new IllegalArgumentException(
          "%s is reached through include(..), which says what a query loads. Leave include(..) out of conditions and orders."
              .formatted(operand.label()));
    }
  }
}
