/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class CascadeIsNotBlockedTest {

  @Test
  void placeIsTheActionThatBlocks() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record Comment(
            @Id long id,
            @Relation(
                index = false,
                // WARNING [CascadeIsNotBlocked] Post.author deletes a Post with its User, but Comment.post keeps it while a Comment points at it.
                onDelete = NO_ACTION)
            @Nullable Ref<Post> post) {}
        """);
  }

  @Test
  void restrictingTheFirstOfThemIsLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record Comment(@Id long id, @Relation(onDelete = RESTRICT) Ref<Post> post) {}
        @Model record Profile(@Id long id, @Relation(onDelete = CASCADE) Ref<User> user) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record Comment(@Id long id, @Relation(onDelete = RESTRICT) Ref<Post> post) {}
        """,
        """
        [CascadeIsNotBlocked] Post.author deletes a Post with its User, but Comment.post keeps it while a Comment points at it.
            Choose CASCADE here, or RESTRICT at Post.author.
        """);
  }
}
