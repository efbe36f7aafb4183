/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class GeneratedNameIsFreeTest {

  @Test
  void classOfTheUsersOwnIsInTheWay() {
    assertProblems(
        """
        // ERROR [GeneratedNameIsFree] User gets a generated class UserQuery, but there is a class of that name.
        @Model record User(@Id long id) {}
        class UserQuery {}
        """);
  }

  @Test
  void nestedModelsOfTheSameNameAreRefused() {
    assertProblems(
        """
        class Shop {
          @Model record Item(@Id long id) {}
        }
        class Store {
          // ERROR [GeneratedNameIsFree] demo.Shop.Item and demo.Store.Item would both get a generated class ItemMapper.
          @Model record Item(@Id long id) {}
        }
        """);
  }

  @Test
  void namesThatDifferOnlyInCaseAreRefused() {
    assertProblems(
        """
        @Model record Sim(@Id long id) {}
        // ERROR [GeneratedNameIsFree] demo.Sim and demo.SIM would both get a generated class SIMMapper, on file systems that do not tell upper from lower case.
        @Model record SIM(@Id long id) {}
        """);
  }

  @Test
  void otherNamesAreLetPass() {
    assertProblems(
        """
        class Shop {
          @Model record Item(@Id long id) {}
          static class ItemMapper {}
        }
        class Store {
          @Model record StoredItem(@Id long id) {}
        }
        class UserMapper {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id) {}
        class UserMapper {}
        """,
        """
        [GeneratedNameIsFree] User gets a generated class UserMapper, but there is a class of that name.
            Rename UserMapper, or the model.
        """);
  }
}
