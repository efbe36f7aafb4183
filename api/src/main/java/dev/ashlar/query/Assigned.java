/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Windowed;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;

/**
 * The right side of an assignment: made of columns of the row that is updated, and of no others.
 */
final class Assigned extends TreeRewriter {

  private final Source row;
  private final ModelColumn target;

  private Assigned(Source row, ModelColumn target) {
    this.row = row;
    this.target = target;
  }

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
    if (operand instanceof Column) {
      requireSameScale(row, target, operand);
      requireSameForm(row, target, operand);
      return own(row, target, operand);
    }
    Operand made = new Assigned(row, target).operand(operand);
    // Where one step is the whole value, the column that is set checks it.
    Operand whole =
        made instanceof Computed computed && computed.isSingle() ? computed.unchecked() : made;
    // Stored without the sign of a zero, as every other one is.
    return whole.type().kind() == Kind.DOUBLE
        ? new Applied(Operator.WITHOUT_NEGATIVE_ZERO, whole)
        : whole;
  }

  @Override
  public Term column(Column column) {
    return own(row, target, column);
  }

  /** What becomes a part of a sensitive value must not be shown either. */
  @Override
  public Term parameters(Parameters parameters) {
    return target.sensitive()
        ? new Parameters(parameters.values().stream().map(Bind::sensitive).toList())
        : parameters;
  }

  @Override
  public Term scalar(ScalarQuery scalar) {
    throw notOwn(row, target, scalar);
  }

  /** Of a column alone there is nothing new; what was made of it is a text of its own. */
  @Override
  public Term caseless(Caseless caseless) {
    if (caseless.text() instanceof Column) {
      throw notOwn(row, target, caseless);
    }
    return term(caseless.text());
  }

  @Override
  public Predicate exists(Exists exists) {
    throw new IllegalArgumentException(
        "%s.%s cannot be set by a condition on other rows than its own. Read it first, and set its value."
            .formatted(row.path(), target.member()));
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    throw notOwn(row, target, aggregate);
  }

  @Override
  public Term windowed(Windowed windowed) {
    throw notOwn(row, target, windowed);
  }

  private static Column own(Source row, ModelColumn target, Operand operand) {
    if (operand instanceof Column read) {
      Scopes.check(row, read);
    }
    if (!(operand instanceof Column read) || !read.table().equals(row)) {
      throw notOwn(row, target, operand);
    }
    return read;
  }

  private static IllegalArgumentException notOwn(Source row, ModelColumn target, Operand operand) {
    return new IllegalArgumentException(
        "%s.%s cannot be set from %s, which is not a column of the same row. Read it first, and set its value."
            .formatted(row.path(), target.member(), operand.label()));
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
