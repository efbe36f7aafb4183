/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelIsSingularTest {

  @Test
  void pluralIsToldOff() {
    assertProblems(
        """
        // WARNING [ModelIsSingular] Users is a plural, but a model stands for one row.
        @Model record Users(@Id long id) {}
        """);
  }

  @Test
  void pluralOfTheLastWordIsToldOff() {
    assertProblems(
        """
        // WARNING [ModelIsSingular] OrderLines is a plural, but a model stands for one row.
        @Model record OrderLines(@Id long id) {}
        """);
  }

  @Test
  void singularsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record OrderStatus(@Id long id) {}
        @Model record Address(@Id long id) {}
        @Model record Series(@Id long id) {}
        @Model record UserSettings(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Categories(@Id long id, String name) {}
        """,
        """
        [ModelIsSingular] Categories is a plural, but a model stands for one row.
            Call it Category; its table is "categories".
        """);
  }
}
