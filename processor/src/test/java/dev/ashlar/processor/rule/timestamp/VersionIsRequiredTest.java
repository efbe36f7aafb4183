/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class VersionIsRequiredTest {

  @Test
  void absentVersionsAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [VersionIsRequired] Post.version is @Version, which starts at 0, but may be absent.
            @Version @Nullable Integer version) {}
        @Model record User(
            @Id long id,
            // ERROR [VersionIsRequired] User.version is @Version, which starts at 0, but may be absent.
            @Version Optional<Long> version) {}
        """);
  }

  @Test
  void requiredVersionIsLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Version Integer version) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Version @Nullable Integer version) {}
        """,
        """
        [VersionIsRequired] Post.version is @Version, which starts at 0, but may be absent.
            Leave @Nullable out.
        """);
  }
}
