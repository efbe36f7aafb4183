/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Operator;
import java.util.List;

/**
 * The right side of an assignment: made of columns of the row that is updated, and of no others.
 */
final class Assigned {

  private Assigned() {}

  /**
   * The text to assign.
   *
   * @param row the row that is updated
   * @param target the column to set
   * @throws IllegalArgumentException when a column of another table is used, or one that the target
   *     could not hold exactly
   */
  static Argument of(Source row, ModelColumn target, Assignable<?> value) {
    if (value instanceof Computation<?> computation) {
      Argument right = computation.right();
      return new Computed(
          computation.operator(),
          computation.left(),
          own(row, target, computation.left()),
          right instanceof Operand other ? own(row, target, other) : right);
    }
    Operand operand = ((Expression<?>) value).operand();
    requireSameScale(row, target, operand);
    return own(row, target, operand);
  }

  private static Argument own(Source row, ModelColumn target, Operand operand) {
    Scopes.check(row, operand);
    if (!operand.source().equals(row)) {
      throw new IllegalArgumentException(
          "%s.%s cannot be set from %s, which is not a column of the same row. Read it first, and set its value."
              .formatted(row.path(), target.member(), operand.label()));
    }
    return new OwnColumn(operand.column());
  }

  private static void requireSameScale(Source row, ModelColumn target, Operand operand) {
    if (operand.isDecimal() && operand.column().type().scale() != target.type().scale()) {
      throw new IllegalArgumentException(
          "%s.%s keeps %d digits after the point, %s keeps %d. Give both the same @Column(scale), or set a value."
              .formatted(
                  row.path(),
                  target.member(),
                  target.type().scale(),
                  operand.label(),
                  operand.column().type().scale()));
    }
  }

  /** Without an alias: not every form of UPDATE has one. */
  private record OwnColumn(ModelColumn column) implements Argument {

    @Override
    public void write(SqlText out) {
      out.quoted(column.name());
    }
  }

  private record Computed(Operator operator, Operand operand, Argument left, Argument right)
      implements Argument {

    @Override
    public void write(SqlText out) {
      if (operand.isDecimal()) {
        out.requireDecimalArithmetic(operand);
      }
      out.operator(operator, left, List.of(right));
    }
  }
}
