/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RoleIsUniqueTest {

  @Test
  void secondColumnOfARoleIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @UpdatedAt Instant updatedAt,
            // ERROR [RoleIsUnique] User.changedAt is @UpdatedAt, but so is User.updatedAt.
            @UpdatedAt Instant changedAt) {}
        """);
  }

  @Test
  void columnOfTwoRolesIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [RoleIsUnique] User.writtenAt is both @CreatedAt and @UpdatedAt.
            @CreatedAt @UpdatedAt Instant writtenAt) {}
        """);
  }

  @Test
  void oneColumnOfEachRoleIsLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt, Instant seenAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @UpdatedAt Instant updatedAt, @UpdatedAt Instant changedAt) {}
        """,
        """
        [RoleIsUnique] User.changedAt is @UpdatedAt, but so is User.updatedAt.
            Keep the annotation on one of the two.
        """);
  }
}
