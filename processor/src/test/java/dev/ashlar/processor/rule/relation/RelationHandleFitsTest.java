/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RelationHandleFitsTest {

  @Test
  void handleWithoutAModelIsRefused() {
    assertMessage(
        """
        @SuppressWarnings("rawtypes")
        @Model record Post(@Id long id, @Relation Ref author) {}
        """,
        """
        [RelationHandleFits] Post.author is a Ref, but of which model?
            Name the model, as in Ref<User>.
        """);
  }

  @Test
  void relationWithoutHandleIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [RelationHandleFits] Post.author is a @Relation, but a User is no handle.
            @Relation User author,
            // ERROR [RelationHandleFits] Post.comments is a @Relation, but a List<Comment> is no handle.
            @Relation List<Comment> comments) {}
        @Model record User(@Id long id) {}
        @Model record Comment(@Id long id) {}
        """);
  }

  @Test
  void handleWithoutRelationIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [RelationHandleFits] Post.author is a Ref<User> without @Relation.
            Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void mappedRefIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [RelationHandleFits] Post.author is a Ref, which holds the key itself, but names mappedBy.
            @Relation(mappedBy = "posts") Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void otherSideWithoutMappedByIsRefused() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(
            @Id long id,
            // ERROR [RelationHandleFits] User.posts is a Many<Post> without mappedBy, but Post.author is a Ref<User>.
            @Relation Many<Post> posts,
            // ERROR [RelationHandleFits] User.first is a One<Post> without mappedBy.
            @Relation One<Post> first) {}
        """);
  }

  @Test
  void twoPivotTablesOfWhichNoneIsTheOtherSideOfTheOtherAreRefusedOnce() {
    assertProblems(
        """
        @Model record Category(@Id long id, @Relation Many<Post> posts) {}
        @Model record Post(
            @Id long id,
            // ERROR [RelationHandleFits] Post.categories is a Many<Category> without mappedBy, but Category.posts is a Many<Post>.
            @Relation Many<Category> categories) {}
        """);
  }

  @Test
  void uniquePivotIsRefused() {
    assertProblems(
        """
        @Model record Category(@Id long id) {}
        @Model record Post(
            @Id long id,
            // ERROR [RelationHandleFits] Post.categories is a Many<Category>, which holds no key, so that unique says nothing here.
            @Relation(unique = true) Many<Category> categories) {}
        """);
  }

  @Test
  void pivotTablesAreLetPass() {
    assertProblems(
        """
        @Model record Category(@Id long id, @Relation(mappedBy = "categories") Many<Post> posts) {}
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            @Relation Many<Category> categories,
            @Relation(mappedBy = "likedPosts") Many<User> likers,
            @Relation Many<Label> labels) {}
        @Model record Label(@Id long id) {}
        @Model record User(
            @Id long id, @Relation Many<Post> likedPosts, @Relation Many<User> friends) {}
        """);
  }

  @Test
  void nullableOtherSideIsRefused() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(
            @Id long id,
            // ERROR [RelationHandleFits] User.posts is @Nullable, but a Many<Post> is always there, loaded or not.
            @Relation(mappedBy = "author") @Nullable Many<Post> posts) {}
        """);
  }

  @Test
  void fittingHandlesAreLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author, @Relation(onDelete = SET_NULL) @Nullable Ref<Post> parent) {}
        @Model record Profile(@Id long id, @Relation(unique = true, onDelete = CASCADE) Ref<User> user) {}
        @Model record User(
            @Id long id,
            @Relation(mappedBy = "author") Many<Post> posts,
            @Relation(mappedBy = "user") One<Profile> profile) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation List<Comment> comments) {}
        @Model record Comment(@Id long id, @Relation(onDelete = RESTRICT) Ref<Post> post) {}
        """,
        """
        [RelationHandleFits] Post.comments is a @Relation, but a List<Comment> is no handle.
            Write Many<Comment>.
        """);
  }
}
