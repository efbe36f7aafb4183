/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class KeyColumnsAgreeTest {

  @Test
  void numberOfColumnsThatIsNotThatOfTheKeyIsRefused() {
    assertProblems(
        """
        @Model record Line(@Id long order, @Id int number) {}
        @Model record Claim(
            @Id long id,
            // ERROR [KeyColumnsAgree] Claim.first names 3 columns, but the key of Line has 2 columns: order and number.
            @Relation(onDelete = RESTRICT, column = {"a", "b", "c"}) Ref<Line> first,
            @Relation(onDelete = RESTRICT, column = {"line_order", "line_number"}) Ref<Line> second,
            @Relation(onDelete = RESTRICT) Ref<Line> third) {}
        @Model record Answer(
            @Id long id,
            // ERROR [KeyColumnsAgree] Answer.claim names 2 columns, but the key of Claim has 1 column: id.
            @Relation(onDelete = RESTRICT, column = {"a", "b"}) Ref<Claim> claim,
            @Relation(onDelete = RESTRICT, column = "old_claim") Ref<Claim> old) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Line(@Id long order, @Id int number) {}
        @Model record Claim(
            @Id long id, @Relation(onDelete = RESTRICT, column = "line_id") Ref<Line> line) {}
        """,
        """
        [KeyColumnsAgree] Claim.line names 1 column, but the key of Line has 2 columns: order and number.
            Name one for each, in this order, or leave column out.
        """);
  }
}
