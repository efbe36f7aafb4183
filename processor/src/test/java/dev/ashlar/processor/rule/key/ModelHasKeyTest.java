/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelHasKeyTest {

  @Test
  void keyOnARelationIsToldOffOnce() {
    assertProblems(
        """
        @Model record Profile(
            // ERROR [ColumnIsNotRelation] Profile.user is a relation, on which @Id says nothing.
            @Id @Relation(onDelete = CASCADE) Ref<User> user) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void modelWithoutKeyIsRefused() {
    assertProblems(
        """
        // ERROR [ModelHasKey] User has no @Id.
        @Model record User(String name) {}
        """);
  }

  @Test
  void secondKeyIsRefused() {
    assertProblems(
        """
        @Model record OrderLine(
            @Id long order,
            // ERROR [ModelHasKey] OrderLine has 2 @Id, order and line, but one is supported.
            @Id int line) {}
        """);
  }

  @Test
  void oneKeyOfAnyNameIsLetPass() {
    assertProblems(
        """
        @Model record Book(@Id(generator = Generator.ASSIGNED) String isbn, String title) {}
        """);
  }

  @Test
  void keyOfUnknownTypeIsLeftToJavac() {
    assertProblems(
        """
        @Model record User(
            // ERROR cannot find symbol
            @Id Missing id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(long id, String name) {}
        """,
        """
        [ModelHasKey] User has no @Id.
            Write @Id long id.
        """);
  }
}
