/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Argument;
import dev.ashlar.internal.statement.BoundValues;
import dev.ashlar.internal.statement.ColumnOperand;
import dev.ashlar.internal.statement.Computed;
import dev.ashlar.internal.statement.Operand;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.function.Consumer;

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
    Operand operand = ((Equatable<?>) value).operand();
    if (!(operand instanceof Computed)) {
      requireSameScale(row, target, operand);
      requireSameForm(row, target, operand);
    }
    if (!(operand instanceof Computed computed)) {
      return made(row, target, operand);
    }
    OwnComputed made = made(row, target, computed, computed.isSingle());
    return computed.type().kind() == Kind.DOUBLE ? new OwnReal(made) : made;
  }

  private static Argument made(Source row, ModelColumn target, Argument from) {
    if (from instanceof Computed computed) {
      return made(row, target, computed, false);
    }
    if (from instanceof Operand operand) {
      return own(row, target, operand);
    }
    return target.sensitive() && from instanceof BoundValues values ? hidden(values) : from;
  }

  private static OwnComputed made(
      Source row, ModelColumn target, Computed computed, boolean isWhole) {
    return new OwnComputed(
        computed, made(row, target, computed.left()), made(row, target, computed.right()), isWhole);
  }

  /** What becomes a part of a sensitive value must not be shown either. */
  private static BoundValues hidden(BoundValues values) {
    return new BoundValues(values.binds().stream().map(Bind::sensitive).toList());
  }

  private static Argument own(Source row, ModelColumn target, Operand operand) {
    if (operand instanceof ColumnOperand read) {
      Scopes.check(row, read);
    }
    if (!(operand instanceof ColumnOperand read) || !read.source().equals(row)) {
      throw new IllegalArgumentException(
          "%s.%s cannot be set from %s, which is not a column of the same row. Read it first, and set its value."
              .formatted(row.path(), target.member(), operand.label()));
    }
    return new OwnColumn(read.column());
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

  /** A value that is made of columns of the row. */
  interface Reading extends Argument {

    /** Hands out the columns that it is made of. */
    void eachRead(Consumer<? super ModelColumn> visitor);
  }

  /** Mostly without an alias: not every form of UPDATE has one. */
  private record OwnColumn(ModelColumn column) implements Reading {

    @Override
    public void eachRead(Consumer<? super ModelColumn> visitor) {
      visitor.accept(column);
    }

    @Override
    public void write(SqlText out) {
      out.own(column);
    }
  }

  /** What is computed; where one step is the whole value, the column that is set checks it. */
  private record OwnComputed(Computed computed, Argument left, Argument right, boolean isWhole)
      implements Reading {

    @Override
    public void eachRead(Consumer<? super ModelColumn> visitor) {
      if (left instanceof Reading reading) {
        reading.eachRead(visitor);
      }
      if (right instanceof Reading reading) {
        reading.eachRead(visitor);
      }
    }

    @Override
    public void write(SqlText out) {
      if (isWhole) {
        computed.writeUnchecked(out, left, right);
      } else {
        computed.write(out, left, right);
      }
    }
  }

  /** A real number that is computed, stored without the sign of a zero as every other one is. */
  private record OwnReal(OwnComputed computed) implements Reading {

    @Override
    public void eachRead(Consumer<? super ModelColumn> visitor) {
      computed.eachRead(visitor);
    }

    @Override
    public void write(SqlText out) {
      out.operator(Operator.WITHOUT_NEGATIVE_ZERO, computed, List.of());
    }
  }
}
