/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class VersionIsIntegralTest {

  @Test
  void otherTypesAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [VersionIsIntegral] Post.version is @Version, but an Instant is no whole number.
            @Version Instant version) {}
        @Model record User(
            @Id long id,
            // ERROR [VersionIsIntegral] User.version is @Version, but a float is no whole number.
            @Version float version) {}
        """);
  }

  @Test
  void wholeNumbersAreLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Version int version) {}
        @Model record User(@Id long id, @Version Long version) {}
        @Model record Draft(@Id long id, @Version short version) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Version String version) {}
        """,
        """
        [VersionIsIntegral] Post.version is @Version, but a String is no whole number.
            Make it an int or a long.
        """);
  }
}
