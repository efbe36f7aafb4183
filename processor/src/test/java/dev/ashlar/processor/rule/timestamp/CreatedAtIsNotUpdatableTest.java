/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class CreatedAtIsNotUpdatableTest {

  @Test
  void updatableCreationIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [CreatedAtIsNotUpdatable] Post.createdAt is @CreatedAt, which no update changes, but updatable.
            @CreatedAt @Column(updatable = true) Instant createdAt) {}
        """);
  }

  @Test
  void creationThatStaysIsLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @CreatedAt @Column(updatable = false) Instant createdAt,
            @Column(updatable = true) Instant publishedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @CreatedAt @Column(updatable = true) Instant createdAt) {}
        """,
        """
        [CreatedAtIsNotUpdatable] Post.createdAt is @CreatedAt, which no update changes, but updatable.
            Leave updatable out.
        """);
  }
}
