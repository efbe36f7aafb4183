/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals at the scale of their column; digits are never lost. */
public final class Decimals {

  private Decimals() {}

  /** The number with so many digits after the point, which it has, or fewer. */
  public static BigDecimal inScale(BigDecimal value, int scale) {
    return value.signum() == 0 ? BigDecimal.valueOf(0, scale) : value.setScale(scale);
  }

  /** Whether the type has room for all digits. */
  public static boolean fits(BigDecimal value, ColumnType type) {
    return !isBeyond(value, type) && digitsAfter(value) <= type.scale();
  }

  /** Whether it is greater than all values of the type, or less than all. */
  public static boolean isBeyond(BigDecimal value, ColumnType type) {
    return digitsBefore(value) > type.precision() - type.scale();
  }

  /** The nearest number in the scale of the type; a tiny one is not written out on the way. */
  public static BigDecimal rounded(BigDecimal value, ColumnType type, RoundingMode mode) {
    boolean isTiny = (long) value.scale() - value.precision() >= type.scale();
    BigDecimal near = isTiny ? BigDecimal.valueOf(value.signum(), type.scale() + 1) : value;
    return near.setScale(type.scale(), mode);
  }

  /** Digits before the point, 0 for a number below 1: counted without writing them out. */
  public static long digitsBefore(BigDecimal value) {
    return value.signum() == 0 ? 0 : Math.max(0, (long) value.precision() - value.scale());
  }

  /** Digits after the point, those that are zeros at the end left out. */
  public static long digitsAfter(BigDecimal value) {
    return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
  }
}
