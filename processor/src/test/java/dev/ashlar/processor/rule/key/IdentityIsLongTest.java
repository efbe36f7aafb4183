/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IdentityIsLongTest {

  @Test
  void intThatIsCountedUpIsWarnedOf() {
    assertProblems(
        """
        @Model record Order(
            // WARNING [IdentityIsLong] Order.id is counted up by the database, and an int ends at 2147483647: no row could be added then.
            @Id int id) {}
        @Model record Invoice(
            // WARNING [IdentityIsLong] Invoice.id is counted up by the database, and an int ends at 2147483647: no row could be added then.
            @Id(generator = Generator.SEQUENCE) InvoiceId id) {}
        record InvoiceId(int value) {}
        """);
  }

  @Test
  void otherKeysAreLetPass() {
    assertProblems(
        """
        @Model record Order(@Id long id) {}
        @Model record Country(@Id(generator = Generator.ASSIGNED) int number) {}
        @Model record OrderLine(@Id long order, @Id int number) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Order(@Id int id) {}
        """,
        """
        [IdentityIsLong] Order.id is counted up by the database, and an int ends at 2147483647: no row could be added then.
            Make it a long.
        """);
  }
}
