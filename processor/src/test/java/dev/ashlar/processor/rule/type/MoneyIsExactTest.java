/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class MoneyIsExactTest {

  @Test
  void moneyInBinaryFloatingPointIsToldOff() {
    assertProblems(
        """
        @Model record Order(
            @Id long id,
            // WARNING [MoneyIsExact] Order.total sounds like money, but a double cannot hold 0.10 exactly.
            double total,
            // WARNING [MoneyIsExact] Order.unitPrice sounds like money, but a float cannot hold 0.10 exactly.
            float unitPrice,
            // WARNING [MoneyIsExact] Order.shippingCosts sounds like money, but a Double cannot hold 0.10 exactly.
            @Nullable Double shippingCosts) {}
        """);
  }

  @Test
  void exactMoneyAndOtherNumbersAreLetPass() {
    assertProblems(
        """
        @Model record Order(
            @Id long id,
            @Column(precision = 12, scale = 2) BigDecimal total,
            long unitPrice,
            double weight,
            double priceIndex,
            double totalWeight) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Product(@Id long id, double price) {}
        """,
        """
        [MoneyIsExact] Product.price sounds like money, but a double cannot hold 0.10 exactly.
            Make it a BigDecimal, as in @Column(precision = 12, scale = 2), or count the smallest unit in a long.
        """);
  }
}
