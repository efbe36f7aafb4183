/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RuleIsKnownTest {

  @Test
  void ruleLevelsAreToldOffAsWell() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(
            name = "Demo",
            rules = @dev.ashlar.RuleLevel(rule = "NoSuchThing", level = dev.ashlar.Level.OFF))
        package demo;
        // demo/User.java
        @Model record User(@Id long id) {}
        """,
        """
        [RuleIsKnown] @RuleLevel names "NoSuchThing", which is no rule.
            Take the name in brackets from the message.
        """);
  }

  @Test
  void namesThatAreNotOursAreLetPass() {
    assertProblems(
        """
        @Model record User(@SuppressWarnings("unchecked") @Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @SuppressWarnings("ashlar:ModelIsSinglar") @Model record User(@Id long id) {}
        """,
        """
        [RuleIsKnown] @SuppressWarnings names "ModelIsSinglar", which is no rule.
            Did you mean "ModelIsSingular"?
        """);
  }
}
