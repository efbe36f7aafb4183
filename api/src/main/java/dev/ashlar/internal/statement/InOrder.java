/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.List;

/**
 * A text as it is less or greater than another one, and is sorted: by code point. Whether two are
 * equal is asked of the texts themselves.
 */
record InOrder(Argument text) implements Argument {

  /** The side of a comparison with this operand, or the operand in an order. */
  static Argument of(Operand operand, Argument side) {
    Kind kind = operand.scalar().kind();
    return kind == Kind.VARCHAR || kind == Kind.TEXT ? new InOrder(side) : side;
  }

  static boolean matters(Operator operator) {
    return switch (operator) {
      case LT, LTE, GT, GTE, BETWEEN -> true;
      default -> false;
    };
  }

  @Override
  public void write(SqlText out) {
    out.operator(Operator.BY_CODE_POINT, text, List.of());
  }
}
