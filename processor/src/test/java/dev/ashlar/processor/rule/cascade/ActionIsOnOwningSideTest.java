/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ActionIsOnOwningSideTest {

  @Test
  void actionOnTheOtherSideIsRefused() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation Ref<User> author) {}
        @Model record User(
            @Id long id,
            // ERROR [ActionIsOnOwningSide] User.posts states onDelete = CASCADE, but Post.author holds the foreign key.
            @Relation(mappedBy = "author", onDelete = CASCADE) Many<Post> posts) {}
        """);
  }

  @Test
  void actionOnTheRefIsLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE, onUpdate = CASCADE) Ref<User> author) {}
        @Model record User(@Id long id, @Relation(mappedBy = "author") Many<Post> posts) {}
        """);
  }

  @Test
  void actionOfAPivotTableIsRefused() {
    assertProblems(
        """
        @Model record Category(@Id long id) {}
        @Model record Post(
            @Id long id,
            // ERROR [ActionIsOnOwningSide] Post.categories states onDelete = CASCADE, but its foreign keys are in a pivot table, whose rows go with either end.
            @Relation(onDelete = CASCADE) Many<Category> categories) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation Ref<User> author) {}
        @Model record User(
            @Id long id, @Relation(mappedBy = "author", onDelete = CASCADE) Many<Post> posts) {}
        """,
        """
        [ActionIsOnOwningSide] User.posts states onDelete = CASCADE, but Post.author holds the foreign key.
            State it there: @Relation(onDelete = CASCADE) Ref<User> author.
        """);
  }
}
