/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IdentityIsSingleTest {

  @Test
  void countedPartIsRefused() {
    assertProblems(
        """
        @Model record OrderLine(
            @Id long order,
            // ERROR [IdentityIsSingle] OrderLine.line is one of 2 parts of the primary key, and the program gives all of them: no database makes a part.
            @Id(generator = Generator.IDENTITY) int line) {}
        @Model record Ticket(
            // ERROR [IdentityIsSingle] Ticket.number is one of 2 parts of the primary key, and the program gives all of them: no database makes a part.
            @Id(generator = Generator.SEQUENCE) long number, @Id int copy) {}
        """);
  }

  @Test
  void givenPartsAndWholeIdentitiesAreLetPass() {
    assertProblems(
        """
        @Model record OrderLine(@Id long order, @Id int line) {}
        @Model record Order(@Id(generator = Generator.IDENTITY) long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record OrderLine(@Id long order, @Id(generator = Generator.IDENTITY) int line) {}
        """,
        """
        [IdentityIsSingle] OrderLine.line is one of 2 parts of the primary key, and the program gives all of them: no database makes a part.
            Leave the generator out and give the value in each draft, or make line the only @Id.
        """);
  }
}
