/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;

/**
 * The right side of an assignment: made of columns of the row that is updated, and of no others.
 */
final class Assigned {

  private Assigned() {}

  /**
   * What to assign.
   *
   * @param row the place of the fields that the value was made of
   * @param target the column to set
   * @throws IllegalArgumentException when a column of another table is used, or one that the target
   *     could not hold exactly
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  static Term of(Source row, ModelColumn target, Operand operand) {
    if (!(operand instanceof Computed computed)) {
      requireSameScale(row, target, operand);
      requireSameForm(row, target, operand);
      return own(row, target, operand);
    }
    Computed made = made(row, target, computed);
    // Where one step is the whole value, the column that is set checks it.
    Computed whole = made.isSingle() ? made.unchecked() : made;
    // Stored without the sign of a zero, as every other one is.
    return whole.type().kind() == Kind.DOUBLE
        ? new Applied(Operator.WITHOUT_NEGATIVE_ZERO, whole)
        : whole;
  }

  private static Computed made(Source row, ModelColumn target, Computed computed) {
    return computed
        .withLeft(operand(row, target, computed.left()))
        .withRight(made(row, target, computed.right()));
  }

  private static Operand operand(Source row, ModelColumn target, Operand operand) {
    return operand instanceof Computed computed
        ? made(row, target, computed)
        : own(row, target, operand);
  }

  private static Term made(Source row, ModelColumn target, Term from) {
    if (from instanceof Operand operand) {
      return operand(row, target, operand);
    }
    return target.sensitive() && from instanceof Parameters values ? hidden(values) : from;
  }

  /** What becomes a part of a sensitive value must not be shown either. */
  private static Parameters hidden(Parameters parameters) {
    return new Parameters(parameters.values().stream().map(Bind::sensitive).toList());
  }

  private static Column own(Source row, ModelColumn target, Operand operand) {
    if (operand instanceof Column read) {
      Scopes.check(row, read);
    }
    if (!(operand instanceof Column read) || !read.table().equals(row)) {
      throw new IllegalArgumentException(
          "%s.%s cannot be set from %s, which is not a column of the same row. Read it first, and set its value."
              .formatted(row.path(), target.member(), operand.label()));
    }
    return read;
  }

  private static void requireSameScale(Source row, ModelColumn target, Operand operand) {
    if (operand.isDecimal() && operand.type().scale() != target.type().scale()) {
      throw new IllegalArgumentException(
          "%s.%s keeps %s digits after the point, %s keeps %s. Give both the same @Column(scale), or set a value."
              .formatted(
                  row.path(),
                  target.member(),
                  target.type().scale(),
                  operand.label(),
                  operand.type().scale()));
    }
  }

  private static void requireSameForm(Source row, ModelColumn target, Operand operand) {
    boolean isNative = target.type().kind() == Kind.NATIVE_ENUM;
    if (isNative != (operand.type().kind() == Kind.NATIVE_ENUM)) {
      throw new IllegalArgumentException(
          "%s.%s and %s keep their constants in different ways. Give both the same @Column(nativeEnum), or set a value."
              .formatted(row.path(), target.member(), operand.label()));
    }
  }
}
