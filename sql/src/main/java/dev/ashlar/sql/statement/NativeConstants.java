/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType.Kind;

/**
 * Constants in a type of the database's own, read as their names: such types sort as they were
 * declared, on some databases, and compare with no other type.
 */
final class NativeConstants {

  private NativeConstants() {}

  /** The operand as it sorts alike everywhere. */
  static Term sortable(Operand operand) {
    return isNative(operand) ? new Applied(Operator.AS_TEXT, operand) : operand;
  }

  /** A side of a comparison as it compares with the other side. */
  static Term comparable(Term side, Term other) {
    return side instanceof Operand own
            && other instanceof Operand operand
            && isNative(own)
            && !isNative(operand)
        ? new Applied(Operator.AS_TEXT, own)
        : side;
  }

  private static boolean isNative(Operand operand) {
    return operand.type().kind() == Kind.NATIVE_ENUM;
  }
}
