/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RelationTargetIsModelTest {

  @Test
  void relationToPlainClassIsRefused() {
    assertProblems(
        """
        @Model record Order(
            @Id long id,
            // ERROR [RelationTargetIsModel] Order.customer points at Customer, which is not a @Model.
            @Relation(onDelete = RESTRICT) Ref<Customer> customer) {}
        record Customer(long id) {}
        """);
  }

  @Test
  void relationToAModelIsLetPass() {
    assertProblems(
        """
        @Model record Order(@Id long id, @Relation(onDelete = RESTRICT) Ref<Customer> customer) {}
        @Model record Customer(@Id long id) {}
        """);
  }

  @Test
  void unknownTargetIsLeftToJavac() {
    assertProblems(
        """
        @Model record Order(
            @Id long id,
            // ERROR cannot find symbol
            @Relation(onDelete = SET_NULL) Ref<Customer> customer) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Order(@Id long id, @Relation(onDelete = RESTRICT) Ref<Customer> customer) {}
        record Customer(long id) {}
        """,
        """
        [RelationTargetIsModel] Order.customer points at Customer, which is not a @Model.
            Annotate Customer with @Model, or remove @Relation.
        """);
  }
}
