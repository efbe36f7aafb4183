/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class LawIsNotLoweredTest {

  @Test
  void silencesAreToldOffAtTheirMember() {
    assertProblems(
        """
        @Model record User(
            // WARNING [LawIsNotLowered] @SuppressWarnings names KeyIsRequired, which cannot be silenced.
            @SuppressWarnings("ashlar:KeyIsRequired") @Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(
            name = "Demo",
            rules = @dev.ashlar.RuleLevel(rule = "ModelHasKey", level = dev.ashlar.Level.WARN))
        package demo;
        // demo/User.java
        @Model record User(@Id long id) {}
        """,
        """
        [LawIsNotLowered] @RuleLevel sets ModelHasKey to WARN, but it is always an error.
            Leave it out, and mend what the rule tells of.
        """);
  }
}
