/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IndexColumnIsUniqueTest {

  @Test
  void componentThatIsNamedTwiceIsRefused() {
    assertProblems(
        """
        // ERROR [IndexColumnIsUnique] The index of Post on title, body, title names "title" twice.
        @Index(columns = {"title", "body", "title"})
        @Model
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void componentInTwoIndexesIsLetPass() {
    assertProblems(
        """
        @Index(columns = {"title", "body"})
        @Index(columns = {"body", "title"})
        @Model
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Index(columns = {"title", "title"})
        @Model
        record Post(@Id long id, String title) {}
        """,
        """
        [IndexColumnIsUnique] The index of Post on title, title names "title" twice.
            Name it once, in the first of the places.
        """);
  }
}
