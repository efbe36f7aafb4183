/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.List;

/**
 * A constant in a type of the database's own, read as its name: such types sort as they were
 * declared, on some databases, and compare with no other type.
 */
record AsText(Operand operand) implements Argument {

  /** The operand as it sorts alike everywhere. */
  static Argument sortable(Operand operand) {
    return isNative(operand) ? new AsText(operand) : operand;
  }

  /** The argument as it compares with this operand. */
  static Argument comparable(Argument argument, Operand other) {
    return argument instanceof Operand operand && isNative(operand) && !isNative(other)
        ? new AsText(operand)
        : argument;
  }

  private static boolean isNative(Operand operand) {
    return operand.type().kind() == Kind.NATIVE_ENUM;
  }

  @Override
  public void write(SqlText out) {
    out.operator(Operator.AS_TEXT, operand, List.of());
  }
}
