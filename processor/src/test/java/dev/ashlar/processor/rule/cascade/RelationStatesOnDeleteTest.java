/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RelationStatesOnDeleteTest {

  @Test
  void unstatedActionsAreToldOff() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(
            @Id long id,
            // WARNING [RelationStatesOnDelete] Post.author does not say what happens when a User is deleted.
            @Relation(unique = true) Ref<User> author,
            // WARNING [RelationStatesOnDelete] Post.editor does not say what happens when a User is deleted.
            @Relation(index = false) @Nullable Ref<User> editor) {}
        """);
  }

  @Test
  void anOptionalRelationIsToldOfSetNull() {
    assertMessage(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation @Nullable Ref<User> editor) {}
        """,
        """
        [RelationStatesOnDelete] Post.editor does not say what happens when a User is deleted.
            Write onDelete = SET_NULL, which is what happens now, or CASCADE or RESTRICT.
        """);
  }

  @Test
  void otherSidesAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Relation(mappedBy = "author") Many<Post> posts) {}
        @Model record Post(@Id long id, @Relation(onDelete = NO_ACTION) Ref<User> author) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation Ref<User> author) {}
        """,
        """
        [RelationStatesOnDelete] Post.author does not say what happens when a User is deleted.
            Write onDelete = RESTRICT, which is what happens now, or CASCADE.
        """);
  }
}
