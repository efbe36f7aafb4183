/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class DecimalHasPrecisionTest {

  @Test
  void decimalWithoutPrecisionIsToldOff() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [DecimalHasPrecision] Product.price is a BigDecimal without a precision.
            BigDecimal price,
            // ERROR [DecimalHasPrecision] Product.tax is a BigDecimal without a precision.
            @Column(scale = 2) BigDecimal tax,
            // ERROR [DecimalHasPrecision] Product.stock is a BigInteger without a precision.
            BigInteger stock) {}
        """);
  }

  @Test
  void scaleBeyondPrecisionIsToldOff() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [DecimalHasPrecision] Product.price has 2 digits, so that 4 of them cannot stand after the point.
            @Column(precision = 2, scale = 4) BigDecimal price) {}
        """);
  }

  @Test
  void decimalWithPrecisionIsLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            @Column(precision = 12, scale = 2) BigDecimal price,
            @Column(precision = 9) BigDecimal number,
            @Column(precision = 20) BigInteger stock,
            @Column(precision = 4, scale = 4) BigDecimal share) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Product(@Id long id, BigDecimal price) {}
        """,
        """
        [DecimalHasPrecision] Product.price is a BigDecimal without a precision.
            Say how many digits it has, and how many of them after the point, as in @Column(precision = 12, scale = 2).
        """);
  }

  @Test
  void wholeNumberHasNoDigitsAfterThePoint() {
    assertMessage(
        """
        @Model record Product(@Id long id, BigInteger stock) {}
        """,
        """
        [DecimalHasPrecision] Product.stock is a BigInteger without a precision.
            Say how many digits it has, as in @Column(precision = 20).
        """);
  }
}
