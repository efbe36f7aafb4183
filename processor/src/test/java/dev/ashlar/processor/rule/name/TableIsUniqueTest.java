/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;

import org.junit.jupiter.api.Test;

final class TableIsUniqueTest {

  @Test
  void namesThatDifferInCaseAloneAreRefused() {
    assertMessage(
        """
        @Model record Order(@Id long id) {}
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        @Model(table = "Orders") record Purchase(@Id long id) {}
        """,
        """
        [TableIsUnique] Purchase has the table "Orders", which differs from "orders" of demo.Order in case alone.
            Give one of them another: @Model(table = "...").
        """);
  }

  @Test
  void modelsOfOneNameInTwoPackagesAreRefused() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo") package demo;
        // demo/sale/Item.java
        @Model record Item(@Id long id) {}
        // demo/stock/Item.java
        @Model record Item(@Id long id) {}
        """,
        """
        [TableIsUnique] Item has the table "items", which is that of demo.sale.Item.
            Give one of them another: @Model(table = "...").
        """);
  }

  @Test
  void modelWithTheTableOfAPivotIsRefused() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation Many<Category> categories) {}
        @Model record Category(@Id long id) {}
        @Model record PostCategory(@Id long id, int rating) {}
        """,
        """
        [TableIsUnique] Post.categories has the pivot table "post_categories", which is that of demo.PostCategory.
            Give PostCategory another, @Model(table = "..."); or if it is to hold these links, with a Ref to each end, let Post.categories go.
        """);
  }

  @Test
  void twoPivotsOfOneNameAreRefused() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo") package demo;
        // demo/sale/Item.java
        @Model(table = "sold_items")
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        record Item(@Id long id, @Relation Many<Item> parts) {}
        // demo/stock/Item.java
        @Model record Item(@Id long id, @Relation Many<Item> parts) {}
        """,
        """
        [TableIsUnique] Item.parts has the pivot table "item_parts", which is that of demo.sale.Item.parts.
            Rename one of the two relations.
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Order(@Id long id) {}
        @Model(table = "orders") record Purchase(@Id long id) {}
        """,
        """
        [TableIsUnique] Purchase has the table "orders", which is that of demo.Order.
            Give one of them another: @Model(table = "...").
        """);
  }
}
