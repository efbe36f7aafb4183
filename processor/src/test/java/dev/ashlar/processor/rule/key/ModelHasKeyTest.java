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
  void keyThatRefersToAnotherModelIsLetPass() {
    assertProblems(
        """
        @Model record Profile(@Id @Relation(onDelete = CASCADE) Ref<User> user) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void keyOnTheOtherSideOfARelationIsToldOffOnce() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [ColumnIsNotRelation] Post.comments is a relation, on which @Id says nothing.
            @Id @Relation(mappedBy = "post") Many<Comment> comments) {}
        @Model record Comment(@Id long id, @Relation(onDelete = CASCADE) Ref<Post> post) {}
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
  void keyOfSeveralComponentsIsLetPass() {
    assertProblems(
        """
        @Model record OrderLine(@Id long order, @Id int line) {}
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
            Write @Id long id, and import dev.ashlar.Id.
        """);
  }
}
