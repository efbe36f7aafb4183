/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class BusinessTimestampHasNoDefaultTest {

  @Test
  void fixedMomentIsTold() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // WARNING [BusinessTimestampHasNoDefault] Post.publishedAt has a moment as its default, at which nothing happened.
            @Column(defaultValue = "1970-01-01T00:00:00Z") Instant publishedAt) {}
        """);
  }

  @Test
  void momentOfTheInsertAndDatesAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Nullable Instant publishedAt,
            @Column(defaultNow = true) Instant receivedAt,
            @Column(defaultValue = "9999-12-31") LocalDate validUntil) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Column(defaultValue = "1970-01-01T00:00:00Z") Instant publishedAt) {}
        """,
        """
        [BusinessTimestampHasNoDefault] Post.publishedAt has a moment as its default, at which nothing happened.
            Make it @Nullable and leave defaultValue out, or say defaultNow = true.
        """);
  }
}
