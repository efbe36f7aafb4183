/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class InstantOverLocalTest {

  @Test
  void momentOfNoZoneIsToldOff() {
    assertProblems(
        """
        @Model record Event(
            @Id long id,
            // WARNING [InstantOverLocal] Event.startsAt sounds like a moment, but which one a LocalDateTime is depends on where one reads it.
            LocalDateTime startsAt,
            // WARNING [InstantOverLocal] Event.timestamp sounds like a moment, but which one a LocalDateTime is depends on where one reads it.
            Optional<LocalDateTime> timestamp) {}
        """);
  }

  @Test
  void momentsAndWallClocksAreLetPass() {
    assertProblems(
        """
        @Model record Event(
            @Id long id,
            Instant startsAt,
            OffsetDateTime endsAt,
            LocalDateTime wallClock,
            LocalDateTime format) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Event(@Id long id, LocalDateTime startsAt) {}
        """,
        """
        [InstantOverLocal] Event.startsAt sounds like a moment, but which one a LocalDateTime is depends on where one reads it.
            Make it an Instant, or give it another name if the time of a clock on the wall is meant.
        """);
  }
}
