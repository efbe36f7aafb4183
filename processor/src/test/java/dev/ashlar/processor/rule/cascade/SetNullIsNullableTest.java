/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class SetNullIsNullableTest {

  @Test
  void setNullOnARequiredRelationIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [SetNullIsNullable] Post.author is required, but onDelete = SET_NULL would have to clear author_id when a User is deleted.
            @Relation(onDelete = SET_NULL) Ref<User> author,
            // ERROR [SetNullIsNullable] Post.order is required, but onUpdate = SET_NULL would have to clear order_id when the key of an Order changes.
            @Relation(onUpdate = SET_NULL) Ref<Order> order) {}
        @Model record User(@Id long id) {}
        @Model record Order(@Id long id) {}
        """);
  }

  @Test
  void placeIsTheValueOfTheAnnotation() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(
                index = false,
                // ERROR [SetNullIsNullable] Post.author is required, but onDelete = SET_NULL would have to clear author_id when a User is deleted.
                onDelete = SET_NULL)
            Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void setNullOnAnOptionalRelationIsLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = SET_NULL) @Nullable Ref<User> editor,
            @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation(onDelete = SET_NULL) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """,
        """
        [SetNullIsNullable] Post.author is required, but onDelete = SET_NULL would have to clear author_id when a User is deleted.
            Make it @Nullable, or choose CASCADE or RESTRICT.
        """);
  }
}
