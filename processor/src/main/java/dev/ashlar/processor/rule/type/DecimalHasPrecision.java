/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/**
 * A decimal, or a whole number of any size, says how many digits it has: databases differ in what
 * they keep when it does not.
 */
final class DecimalHasPrecision implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      String type = column.scalar().name().toString();
      boolean isWhole = type.equals("java.math.BigInteger");
      if (column.json().isPresent() || (!isWhole && !type.equals("java.math.BigDecimal"))) {
        continue;
      }
      int precision = column.options().precision();
      int scale = column.options().scale();
      if (precision <= 0) {
        problems.error(
            this,
            Places.column(column, "precision"),
            "%s is a %s without a precision."
                .formatted(column.label(), column.scalar().shortName()),
            isWhole
                ? "Say how many digits it has, as in @Column(precision = 20)."
                : "Say how many digits it has, and how many of them after the point,"
                    + " as in @Column(precision = 12, scale = 2).");
      } else if (!isWhole && (scale < 0 || scale > precision)) {
        problems.error(
            this,
            Places.column(column, "scale"),
            "%s has %s digits, so that %s of them cannot stand after the point."
                .formatted(column.label(), precision, scale),
            "Choose a scale from 0 to %s, or a greater precision.".formatted(precision));
      }
    }
  }
}
