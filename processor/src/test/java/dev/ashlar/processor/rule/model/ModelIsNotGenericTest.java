/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelIsNotGenericTest {

  @Test
  void typeParameterIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsNotGeneric] Box has type parameters, but the columns of a table have fixed types.
        @Model record Box<T>(@Id long id, String label) {}
        """);
  }

  @Test
  void plainRecordIsLetPass() {
    assertProblems(
        """
        @Model record Box(@Id long id, String label) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Box<T>(@Id long id, T content) {}
        """,
        """
        [ModelIsNotGeneric] Box has type parameters, but the columns of a table have fixed types.
            Leave them out, and write one model for each table.
        """);
  }
}
