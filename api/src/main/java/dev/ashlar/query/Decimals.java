/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.util.Optional;

/** Decimals at the scale of their column; digits are never lost. */
final class Decimals {

  private Decimals() {}

  static Optional<BigDecimal> inScale(BigDecimal value, ColumnType type) {
    return digitsBefore(value) > type.precision() - type.scale()
            || digitsAfter(value) > type.scale()
        ? Optional.empty()
        : Optional.of(value.setScale(type.scale()));
  }

  /** Digits before the point, 0 for a number below 1: counted without writing them out. */
  static long digitsBefore(BigDecimal value) {
    return value.signum() == 0 ? 0 : Math.max(0, (long) value.precision() - value.scale());
  }

  /** Digits after the point, those that are zeros at the end left out. */
  static long digitsAfter(BigDecimal value) {
    return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
  }
}
