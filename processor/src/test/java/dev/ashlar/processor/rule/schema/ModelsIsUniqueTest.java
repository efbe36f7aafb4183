/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;

import org.junit.jupiter.api.Test;

final class ModelsIsUniqueTest {

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        // demo/sale/package-info.java
        @dev.ashlar.Models(name = "Shop") package demo.sale;
        // demo/sale/Item.java
        @Model record Item(@Id long id) {}
        // demo/stock/package-info.java
        @dev.ashlar.Models(name = "Shop") package demo.stock;
        // demo/stock/Box.java
        @Model record Box(@Id long id) {}
        """,
        """
        [ModelsIsUnique] Two @Models call their schema "Shop": those of the packages demo.sale and demo.stock.
            Give each a name of its own, or write one @Models in a package above both.
        """);
  }
}
