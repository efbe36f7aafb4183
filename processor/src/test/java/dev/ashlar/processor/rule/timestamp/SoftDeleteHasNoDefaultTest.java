/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class SoftDeleteHasNoDefaultTest {

  @Test
  void defaultsAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [SoftDeleteHasNoDefault] Post.deletedAt is @SoftDelete and has a default, so that every new row would be deleted.
            @SoftDelete @Nullable @Column(defaultNow = true) Instant deletedAt) {}
        @Model record User(
            @Id long id,
            // ERROR [SoftDeleteHasNoDefault] User.deletedAt is @SoftDelete and has a default, so that every new row would be deleted.
            @SoftDelete @Nullable @Column(defaultValue = "2024-12-31T00:00:00Z") Instant deletedAt) {}
        """);
  }

  @Test
  void otherOptionsAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id, @SoftDelete @Nullable @Column(name = "removed_at") Instant deletedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @SoftDelete @Nullable @Column(defaultNow = true) Instant deletedAt) {}
        """,
        """
        [SoftDeleteHasNoDefault] Post.deletedAt is @SoftDelete and has a default, so that every new row would be deleted.
            Leave defaultNow out.
        """);
  }
}
