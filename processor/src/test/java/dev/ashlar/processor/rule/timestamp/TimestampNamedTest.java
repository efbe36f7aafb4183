/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TimestampNamedTest {

  @Test
  void otherNamesAreTold() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // WARNING [TimestampNamed] Post.madeAt is @CreatedAt, but not called createdAt.
            @CreatedAt Instant madeAt,
            // WARNING [TimestampNamed] Post.changedAt is @UpdatedAt, but not called updatedAt.
            @UpdatedAt Instant changedAt,
            // WARNING [TimestampNamed] Post.removed is @SoftDelete, but not called deletedAt.
            @SoftDelete @Nullable @Column(name = "removed_at") Instant removed) {}
        """);
  }

  @Test
  void usualNamesAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt,
            @SoftDelete @Nullable Instant deletedAt,
            @Version int revision) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @CreatedAt Instant madeAt) {}
        """,
        """
        [TimestampNamed] Post.madeAt is @CreatedAt, but not called createdAt.
            Call it createdAt; @Column(name = "made_at") keeps the column.
        """);
  }
}
