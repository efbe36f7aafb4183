/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TimestampIsTemporalTest {

  @Test
  void otherTypesAreRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [TimestampIsTemporal] User.createdAt is @CreatedAt, but a long is no moment.
            @CreatedAt long createdAt,
            // ERROR [TimestampIsTemporal] User.updatedAt is @UpdatedAt, but a LocalDate is no moment.
            @UpdatedAt LocalDate updatedAt) {}
        """);
  }

  @Test
  void instantsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @CreatedAt LocalDate createdAt) {}
        """,
        """
        [TimestampIsTemporal] User.createdAt is @CreatedAt, but a LocalDate is no moment.
            Make it an Instant.
        """);
  }
}
