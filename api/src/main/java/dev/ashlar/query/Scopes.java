/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.FieldOutOfScope;

/** Holds conditions and orders to the fields of their own query. */
final class Scopes {

  private Scopes() {}

  static Predicate check(Source root, Predicate predicate) {
    predicate.eachOperand(operand -> check(root, operand));
    return predicate;
  }

  static Ordering check(Source root, Ordering ordering) {
    check(root, ordering.operand());
    return ordering;
  }

  static void check(Source root, Operand operand) {
    if (!operand.source().isOfSameQueryAs(root)) {
      throw new FieldOutOfScope(
          "%s belongs to another query over %s and cannot be used in this query over %s. Reach fields through the parameter of this call's own lambda."
              .formatted(
                  operand.label(),
                  operand.source().root().table().modelName(),
                  root.table().modelName()));
    }
  }
}
