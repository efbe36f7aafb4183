/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Term;
import java.util.List;

/** Makes numbers of numbers. */
final class Numbers {

  /** As an average has them. */
  private static final int LEAST_SCALE = 6;

  /** What MySQL keeps. */
  private static final int MOST_DIGITS_AFTER = 30;

  private static final int MOST_DIGITS_BEFORE = 35;

  private Numbers() {}

  /** What a function makes of a number, of the same type, or of 64 bits. */
  static Operand call(Operator function, Operand operand) {
    Term wide = Computed.wide(operand);
    ColumnType type = wide == operand ? operand.type() : ColumnType.bigint();
    return new Call(function, List.of(wide), type, operand.isNullable());
  }

  static LongColumn toLong(Operand operand) {
    return new LongColumn(call(Operator.AS_BIGINT, operand));
  }

  static LongColumn truncated(Operand operand) {
    return new LongColumn(
        new Call(Operator.TRUNCATED, List.of(operand), ColumnType.bigint(), operand.isNullable()));
  }

  /** With fewer digits after the point, and perhaps one more before it. */
  static Operand rounded(Operator function, Operand operand, int scale) {
    return new Call(function, List.of(operand), rounded(operand, scale), operand.isNullable());
  }

  private static ColumnType rounded(Operand operand, int scale) {
    ColumnType type = operand.type();
    return ColumnType.decimal(type.precision() - type.scale() + 1 + scale, scale);
  }

  static Operand round(Operand operand, int digits) {
    if (digits < 0 || digits > MOST_DIGITS_AFTER) {
      throw new IllegalArgumentException(
          "%s.round(%s) keeps 0 to %s digits after the point."
              .formatted(operand.label(), digits, MOST_DIGITS_AFTER));
    }
    return new Call(
        Operator.ROUND,
        List.of(operand, Parameters.of(Bind.integer(digits))),
        rounded(operand, digits),
        operand.isNullable());
  }

  /**
   * A decimal divided by another one. The database divides to 30 digits after the point: no
   * quotient of so few digits is so near to a half that rounding those would take another way.
   */
  static Operand quotient(Operand operand, Term by, ColumnType divisor) {
    ColumnType type = operand.type();
    int scale = Math.max(type.scale(), LEAST_SCALE);
    int before = type.precision() - type.scale() + divisor.scale();
    if (scale + type.scale() + divisor.precision() >= MOST_DIGITS_AFTER
        || before > MOST_DIGITS_BEFORE) {
      throw new IllegalArgumentException(
          "%s has %s digits, and is divided by a number of %s: not every database is exact then. Give the columns a smaller precision, or divide in Java."
              .formatted(operand.label(), type.precision(), divisor.precision()));
    }
    return new Call(
        Operator.QUOTIENT_OF_DECIMAL,
        List.of(operand, by, Parameters.of(Bind.integer(scale))),
        ColumnType.decimal(before + scale, scale),
        true);
  }
}
