/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Source;

/** Holds conditions and orders to the fields of their own query. */
final class Scopes {

  private Scopes() {}

  static Predicate check(Source root, Predicate predicate) {
    predicate.eachColumn(column -> check(root, column));
    return predicate;
  }

  static Ordering check(Source root, Ordering ordering) {
    ordering.operand().eachColumn(column -> check(root, column));
    return ordering;
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
