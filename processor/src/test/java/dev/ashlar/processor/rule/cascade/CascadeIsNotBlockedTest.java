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
                // WARNING [CascadeIsNotBlocked] A User cannot be deleted while a Comment points at its Post: Post.author says CASCADE and Comment.post says NO_ACTION.
                onDelete = NO_ACTION)
            @Nullable Ref<Post> post) {}
        """);
  }

  @Test
  void theWholeWayIsTold() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record Comment(@Id long id, @Relation(onDelete = CASCADE) Ref<Post> post) {}
        @Model record Vote(
            @Id long id,
            // WARNING [CascadeIsNotBlocked] A User cannot be deleted while a Vote points at its Comment: Post.author says CASCADE, Comment.post says CASCADE and Vote.comment says RESTRICT.
            @Relation(onDelete = RESTRICT) Ref<Comment> comment) {}
        """);
  }

  @Test
  void whatIsNotStatedRestrictsAsWell() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record Comment(
            @Id long id,
            // WARNING [RelationStatesOnDelete] Comment.post does not say what happens when a Post is deleted.
            // WARNING [CascadeIsNotBlocked] A User cannot be deleted while a Comment points at its Post: Post.author says CASCADE and Comment.post says nothing, which is RESTRICT.
            @Relation Ref<Post> post,
            @SuppressWarnings("ashlar:RelationStatesOnDelete") @Relation
            @Nullable Ref<Post> other) {}
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
        [CascadeIsNotBlocked] A User cannot be deleted while a Comment points at its Post: Post.author says CASCADE and Comment.post says RESTRICT.
            Choose CASCADE here, or RESTRICT at Post.author.
        """);
  }
}
