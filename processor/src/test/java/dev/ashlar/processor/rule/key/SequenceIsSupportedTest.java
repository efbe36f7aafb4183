/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessageUnder;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblemsUnder;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SequenceIsSupportedTest {

  private static final List<String> EVERYWHERE =
      List.of(
          "ashlar.vendors=h2,mariadb,mysql,postgresql,sqlite",
          "ashlar.rule.ModelHasTimestamps=off");

  @Test
  void sequenceIsRefusedWhereATargetHasNone() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Model record Invoice(
            // ERROR [SequenceIsSupported] Invoice.id comes from a sequence, but there are none in MYSQL and SQLITE.
            @Id(generator = Generator.SEQUENCE) long id) {}
        @Model record Receipt(@Id long id) {}
        """);
  }

  @Test
  void sequenceIsLetPassWhereEveryTargetHasThem() {
    assertProblemsUnder(
        List.of("ashlar.vendors=h2,mariadb,postgresql", "ashlar.rule.ModelHasTimestamps=off"),
        """
        @Model record Invoice(@Id(generator = Generator.SEQUENCE) long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessageUnder(
        EVERYWHERE,
        """
        @Model record Invoice(@Id(generator = Generator.SEQUENCE) long id) {}
        """,
        """
        [SequenceIsSupported] Invoice.id comes from a sequence, but there are none in MYSQL and SQLITE.
            Choose IDENTITY, or leave MYSQL and SQLITE out of the targets.
        """);
  }
}
