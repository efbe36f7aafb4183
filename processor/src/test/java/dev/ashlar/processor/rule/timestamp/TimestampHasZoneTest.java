/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TimestampHasZoneTest {

  @Test
  void timesWithoutAZoneAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [TimestampHasZone] Post.createdAt is @CreatedAt, but a LocalDateTime has no zone: which moment it is depends on where one reads it.
            @CreatedAt LocalDateTime createdAt,
            // ERROR [TimestampHasZone] Post.deletedAt is @SoftDelete, but a LocalDateTime has no zone: which moment it is depends on where one reads it.
            @SoftDelete @Nullable LocalDateTime deletedAt) {}
        """);
  }

  @Test
  void instantsAreLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @UpdatedAt LocalDateTime updatedAt) {}
        """,
        """
        [TimestampHasZone] Post.updatedAt is @UpdatedAt, but a LocalDateTime has no zone: which moment it is depends on where one reads it.
            Make it an Instant.
        """);
  }
}
