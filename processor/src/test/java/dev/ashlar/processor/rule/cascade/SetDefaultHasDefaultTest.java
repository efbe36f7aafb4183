/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class SetDefaultHasDefaultTest {

  @Test
  void setDefaultIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [SetDefaultHasDefault] Post.author states onDelete = SET_DEFAULT, but author_id has no default.
            @Relation(onDelete = SET_DEFAULT) @Nullable Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void otherActionsAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = NO_ACTION) Ref<User> author,
            @Relation(onDelete = CASCADE) Ref<User> owner) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation(onDelete = SET_DEFAULT) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """,
        """
        [SetDefaultHasDefault] Post.author states onDelete = SET_DEFAULT, but author_id has no default.
            Choose CASCADE, RESTRICT, or SET_NULL on a @Nullable Ref.
        """);
  }
}
