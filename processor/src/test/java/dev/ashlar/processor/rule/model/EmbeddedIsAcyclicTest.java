/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class EmbeddedIsAcyclicTest {

  @Test
  void recordInsideOfItselfIsRefused() {
    assertProblems(
        """
        @Model record House(
            @Id long id,
            // ERROR [EmbeddedIsAcyclic] House.home.next.back is a Home inside of another one, and so on without end: no table has columns for it.
            @Embedded Home home) {}
        record Home(String street, @Embedded Next next) {}
        record Next(@Embedded @Nullable Home back) {}
        """);
  }

  @Test
  void sameRecordTwiceIsLetPass() {
    assertProblems(
        """
        @Model record House(@Id long id, @Embedded Home first, @Embedded Home second) {}
        record Home(String street, @Embedded Place front, @Embedded(prefix = "b_") Place back) {}
        record Place(double latitude, double longitude) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Part(@Id long id, @Embedded Piece piece) {}
        record Piece(String name, @Embedded @Nullable Piece inner) {}
        """,
        """
        [EmbeddedIsAcyclic] Part.piece.inner is a Piece inside of another one, and so on without end: no table has columns for it.
            Make a model of Piece and refer to it with a Ref, or leave the component out.
        """);
  }
}
