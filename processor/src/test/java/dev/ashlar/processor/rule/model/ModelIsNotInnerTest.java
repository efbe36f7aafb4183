/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelIsNotInnerTest {

  @Test
  void innerClassIsRefused() {
    assertProblems(
        """
        class Shop {
          // ERROR [ModelIsNotInner] Order is an inner class, so that no row could be made of it.
          @Model class Order {}
        }
        """);
  }

  @Test
  void nestedRecordIsLetPass() {
    assertProblems(
        """
        class Shop {
          @Model record Order(@Id long id) {}
        }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        class Shop {
          @Model class Order {}
        }
        """,
        """
        [ModelIsNotInner] Order is an inner class, so that no row could be made of it.
            Make it static or a record, or move it to a file of its own.
        """);
  }
}
