/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class VersionIsNotKeyTest {

  @Test
  void versionThatIsTheKeyIsRefused() {
    assertProblems(
        """
        @Model record Post(
            // ERROR [VersionIsNotKey] Post.id is @Version, which every update raises, and the primary key, which never changes.
            @Id @Version long id) {}
        """);
  }

  @Test
  void versionBesideTheKeyIsLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @Version long version) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id @Version long id) {}
        """,
        """
        [VersionIsNotKey] Post.id is @Version, which every update raises, and the primary key, which never changes.
            Use a component of its own, as in @Version int version.
        """);
  }
}
