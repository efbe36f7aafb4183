/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelIsConstructibleTest {

  @Test
  void classIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] User is a class, but a model is a record.
        @Model class User {}
        """);
  }

  @Test
  void interfaceIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] User is an interface, but a model is a record.
        @Model interface User {}
        """);
  }

  @Test
  void enumIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] Role is an enum, but a model is a record.
        @Model enum Role { ADMIN }
        """);
  }

  @Test
  void privateRecordIsRefused() {
    assertProblems(
        """
        class Shop {
          // ERROR [ModelIsConstructible] Order is private, so that generated code cannot reach it.
          @Model private record Order(@Id long id) {}
        }
        """);
  }

  @Test
  void recordInPrivateClassIsRefused() {
    assertProblems(
        """
        class Shop {
          private static class Hidden {
            // ERROR [ModelIsConstructible] Order is private, so that generated code cannot reach it.
            @Model record Order(@Id long id) {}
          }
        }
        """);
  }

  @Test
  void packagePrivateAndNestedRecordsAreLetPass() {
    assertProblems(
        """
        class Shop {
          @Model record Order(@Id long id) {}
        }
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model class User {}
        """,
        """
        [ModelIsConstructible] User is a class, but a model is a record.
            Declare it as record User(..).
        """);
  }
}
