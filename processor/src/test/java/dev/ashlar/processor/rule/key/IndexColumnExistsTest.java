/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IndexColumnExistsTest {

  @Test
  void unknownComponentsAreRefused() {
    assertProblems(
        """
        @Index(columns = {"title", "creatdAt"})
        @Index(columns = "weight")
        @Model
        // ERROR [IndexColumnExists] The index of Post on title, creatdAt names "creatdAt", but Post has no such component.
        // ERROR [IndexColumnExists] An index of Post names "weight", but Post has no such component.
        record Post(@Id long id, String title, @CreatedAt Instant createdAt) {}
        """);
  }

  @Test
  void componentsWithoutAColumnAreRefused() {
    assertProblems(
        """
        // ERROR [IndexColumnExists] An index of User names "posts", which has no column in this table.
        @Index(columns = "posts")
        @Model
        record User(@Id long id, @Relation(mappedBy = "author") Many<Post> posts) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        """);
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    assertProblems(
        """
        @Index(columns = {})
        @Index(columns = "title", order = {SortOrder.ASC, SortOrder.DESC})
        @Model
        // ERROR [IndexColumnExists] An index of Post names no component.
        // ERROR [IndexColumnExists] An index of Post has more orders than columns.
        record Post(@Id long id, String title) {}
        """);
  }

  @Test
  void columnsAndReferencesAreLetPass() {
    assertProblems(
        """
        @Index(columns = {"author", "title"}, order = SortOrder.DESC)
        @Model
        record Post(@Id long id, String title, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Index(columns = "create_at")
        @Model
        record Post(@Id long id, @CreatedAt Instant createdAt) {}
        """,
        """
        [IndexColumnExists] An index of Post names "create_at", but Post has no such component.
            Did you mean "createdAt"?
        """);
  }
}
