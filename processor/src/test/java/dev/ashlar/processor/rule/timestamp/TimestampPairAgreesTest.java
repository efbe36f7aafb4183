/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TimestampPairAgreesTest {

  @Test
  void columnsThatAreNotNamedAlikeAreTold() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // WARNING [TimestampPairAgrees] Post.createdAt is stored in created_on, but Post.updatedAt in updated_at.
            @CreatedAt @Column(name = "created_on") Instant createdAt,
            @UpdatedAt Instant updatedAt) {}
        """);
  }

  @Test
  void columnsThatAreNamedAlikeAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @CreatedAt @Column(name = "creation_time") Instant createdAt,
            @UpdatedAt @Column(name = "update_time") Instant updatedAt) {}
        @Model record User(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(
            @Id long id,
            @CreatedAt Instant createdAt,
            @UpdatedAt @Column(name = "changed") Instant updatedAt) {}
        """,
        """
        [TimestampPairAgrees] Post.createdAt is stored in created_at, but Post.updatedAt in changed.
            Name both alike, as in created_at and updated_at.
        """);
  }
}
