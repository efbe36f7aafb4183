/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TableIsPluralSnakeTest {

  @Test
  void singularAndCamelCaseAreToldOff() {
    assertProblems(
        """
        // WARNING [TableIsPluralSnake] User has the table "user", but tables are named by a plural in snake case.
        @Model(table = "user") record User(@Id long id) {}
        // WARNING [TableIsPluralSnake] Order has the table "ShopOrders", but tables are named by a plural in snake case.
        @Model(table = "ShopOrders") record Order(@Id long id) {}
        """);
  }

  @Test
  void pluralInSnakeCaseIsLetPass() {
    assertProblems(
        """
        @Model(table = "shop_orders") record Order(@Id long id) {}
        @Model(table = "people") record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model(table = "ShopOrder") record Order(@Id long id) {}
        """,
        """
        [TableIsPluralSnake] Order has the table "ShopOrder", but tables are named by a plural in snake case.
            Write "shop_orders", or leave it out, which gives "orders".
        """);
  }
}
