/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class MappedByExistsTest {

  @Test
  void unknownNameIsToldTheNearest() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author, @Relation(onDelete = RESTRICT) Ref<User> editor) {}
        @Model record User(
            @Id long id,
            // ERROR [MappedByExists] User.posts is mapped by "autor", but Post has no such component.
            @Relation(mappedBy = "autor") Many<Post> posts) {}
        """);
  }

  @Test
  void existingNameIsLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id, @Relation(mappedBy = "author") Many<Post> posts) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id, @Relation(mappedBy = "autor") Many<Post> posts) {}
        """,
        """
        [MappedByExists] User.posts is mapped by "autor", but Post has no such component.
            Did you mean "author"?
        """);
  }
}
