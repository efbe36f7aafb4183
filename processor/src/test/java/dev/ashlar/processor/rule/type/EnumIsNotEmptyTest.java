/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class EnumIsNotEmptyTest {

  @Test
  void enumWithoutConstantsIsRefused() {
    assertProblems(
        """
        @Model record Task(
            @Id long id,
            // ERROR [EnumIsNotEmpty] Task.level is a Level, an enum without constants, so that no row could have a value.
            @Column(defaultValue = "LOW") Level level) {}
        enum Level {}
        """);
  }

  @Test
  void enumWithOneConstantIsLetPass() {
    assertProblems(
        """
        @Model record Task(@Id long id, Level level) {}
        enum Level { LOW }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Task(@Id long id, Level level) {}
        enum Level {}
        """,
        """
        [EnumIsNotEmpty] Task.level is a Level, an enum without constants, so that no row could have a value.
            Give Level a constant.
        """);
  }
}
