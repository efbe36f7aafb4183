/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins as many conditions as a program has. */
final class Conditions {

  private Conditions() {}

  static Condition all(@Nullable Collection<? extends Condition> conditions) {
    return joined("Condition.all(..)", Operator.AND, conditions);
  }

  static Condition any(@Nullable Collection<? extends Condition> conditions) {
    return joined("Condition.any(..)", Operator.OR, conditions);
  }

  private static Condition joined(
      String call, Operator operator, @Nullable Collection<? extends Condition> conditions) {
    List<Predicate> parts = new ArrayList<>();
    for (Condition each : Arguments.present(call, "a collection of conditions", conditions)) {
      if (each == null) {
        throw new IllegalArgumentException(
            "%s was given null as number %s of its conditions. Leave it out of the collection."
                .formatted(call, parts.size() + 1));
      }
      parts.add(Held.predicate(each));
    }
    return new Held(
        parts.isEmpty()
            ? new Constant(operator == Operator.AND, null)
            : Junction.of(operator, parts));
  }
}
