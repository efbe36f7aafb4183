/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IndexIsNotRedundantTest {

  @Test
  void beginningsOfAnotherIndexAreTold() {
    assertProblems(
        """
        @Index(columns = "title")
        @Index(columns = {"title", "body"})
        @Model
        // WARNING [IndexIsNotRedundant] The index of Post on title does what the index on title, body does already.
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void secondOfTwoEqualIndexesIsTold() {
    assertProblems(
        """
        @Index(columns = {"title", "body"}, order = {SortOrder.ASC, SortOrder.DESC})
        @Index(columns = {"title", "body"}, order = {SortOrder.DESC, SortOrder.ASC})
        @Model
        // WARNING [IndexIsNotRedundant] The index of Post on title, body does what the index on title, body does already.
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void keysAreIndexesAlready() {
    assertProblems(
        """
        @Index(columns = "id")
        @Index(columns = "slug")
        @Model
        // WARNING [IndexIsNotRedundant] The index of Post on id does what the primary key does already.
        // WARNING [IndexIsNotRedundant] The index of Post on slug does what the unique key of slug does already.
        record Post(@Id long id, @Column(unique = true) String slug) {}
        """);
  }

  @Test
  void otherOrdersAreLetPass() {
    assertProblems(
        """
        @Index(columns = {"title", "body"})
        @Index(columns = {"title", "body"}, order = {SortOrder.ASC, SortOrder.DESC})
        @Index(columns = {"body", "title"})
        @Model
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Index(columns = "title")
        @Index(columns = {"title", "createdAt"})
        @Model
        record Post(@Id long id, String title, @CreatedAt Instant createdAt) {}
        """,
        """
        [IndexIsNotRedundant] The index of Post on title does what the index on title, createdAt does already.
            Remove it: every index makes writes slower.
        """);
  }
}
