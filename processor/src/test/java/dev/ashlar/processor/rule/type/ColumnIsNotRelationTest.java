/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ColumnIsNotRelationTest {

  @Test
  void annotationsOfColumnsOnRelationsAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [ColumnIsNotRelation] Post.author is a relation, on which @Column says nothing.
            @Column(unique = true) @Relation(onDelete = RESTRICT) Ref<User> author,
            // ERROR [ColumnIsNotRelation] Post.editor is a relation, on which @CreatedAt says nothing.
            @CreatedAt @Relation(onDelete = RESTRICT) Ref<User> editor) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void attributesOfRelationsAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT, column = "writer", unique = true) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(
            @Id long id, @Column(unique = true) @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """,
        """
        [ColumnIsNotRelation] Post.author is a relation, on which @Column says nothing.
            Say it in @Relation, as in @Relation(column = "..", unique = true).
        """);
  }
}
