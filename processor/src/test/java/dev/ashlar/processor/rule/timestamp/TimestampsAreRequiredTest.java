/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TimestampsAreRequiredTest {

  @Test
  void absentTimestampsAreRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [TimestampsAreRequired] User.createdAt is @CreatedAt, which every insert fills, but may be absent.
            @CreatedAt @Nullable Instant createdAt,
            // ERROR [TimestampsAreRequired] User.updatedAt is @UpdatedAt, which every insert fills, but may be absent.
            @UpdatedAt Optional<Instant> updatedAt) {}
        """);
  }

  @Test
  void requiredTimestampsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @CreatedAt Instant createdAt, @Nullable Instant seenAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @UpdatedAt @Nullable Instant updatedAt) {}
        """,
        """
        [TimestampsAreRequired] User.updatedAt is @UpdatedAt, which every insert fills, but may be absent.
            Leave @Nullable out.
        """);
  }
}
