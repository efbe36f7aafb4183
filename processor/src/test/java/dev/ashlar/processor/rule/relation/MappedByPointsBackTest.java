/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class MappedByPointsBackTest {

  @Test
  void columnIsRefused() {
    assertProblems(
        """
        @Model record Post(@Id long id, String title, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(
            @Id long id,
            // ERROR [MappedByPointsBack] User.posts is mapped by Post.title, which is not a Ref<User>.
            @Relation(mappedBy = "title") Many<Post> posts) {}
        """);
  }

  @Test
  void relationToAnotherModelIsRefused() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<Blog> blog) {}
        @Model record Blog(@Id long id) {}
        @Model record User(
            @Id long id,
            // ERROR [MappedByPointsBack] User.posts is mapped by Post.blog, which is not a Ref<User>.
            @Relation(mappedBy = "blog") Many<Post> posts) {}
        """);
  }

  @Test
  void twoSidesThatNameEachOtherAreRefused() {
    assertProblems(
        """
        @Model record Category(
            @Id long id,
            // ERROR [MappedByPointsBack] Category.posts and Post.categories name each other in mappedBy, so that neither of them holds the keys.
            @Relation(mappedBy = "categories") Many<Post> posts) {}
        @Model record Post(
            @Id long id,
            @Relation(mappedBy = "posts") Many<Category> categories) {}
        """);
  }

  @Test
  void oneOnTheOtherSideOfAPivotTableIsRefused() {
    assertProblems(
        """
        @Model record Category(
            @Id long id,
            // ERROR [MappedByPointsBack] Category.post is mapped by Post.categories, which is not a Ref<Category>.
            @Relation(mappedBy = "categories") One<Post> post) {}
        @Model record Post(@Id long id, @Relation Many<Category> categories) {}
        """);
  }

  @Test
  void pivotTableIsLetPass() {
    assertProblems(
        """
        @Model record Category(@Id long id, @Relation(mappedBy = "categories") Many<Post> posts) {}
        @Model record Post(@Id long id, @Relation Many<Category> categories) {}
        """);
  }

  @Test
  void refToTheModelItselfIsLetPass() {
    assertProblems(
        """
        @Model record Category(
            @Id long id,
            @Relation(onDelete = SET_NULL) @Nullable Ref<Category> parent,
            @Relation(mappedBy = "parent") Many<Category> children) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, String title, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id, @Relation(mappedBy = "title") Many<Post> posts) {}
        """,
        """
        [MappedByPointsBack] User.posts is mapped by Post.title, which is not a Ref<User>.
            Write mappedBy = "author".
        """);
  }
}
