/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class KeyIsAcyclicTest {

  @Test
  void keysThatLeadToEachOtherAreRefused() {
    assertProblems(
        """
        @Model record Lock(
            // ERROR [KeyIsAcyclic] Lock.door is in the primary key of Lock, and the primary key of Door leads back to it.
            @Id @Relation(onDelete = CASCADE) Ref<Door> door) {}
        @Model record Door(
            // ERROR [KeyIsAcyclic] Door.lock is in the primary key of Door, and the primary key of Lock leads back to it.
            @Id @Relation(onDelete = CASCADE) Ref<Lock> lock, @Id int number) {}
        """);
  }

  @Test
  void keyThatEndsInColumnsIsLetPass() {
    assertProblems(
        """
        @Model record Order(@Id long id) {}
        @Model record OrderLine(@Id @Relation(onDelete = CASCADE) Ref<Order> order, @Id int number) {}
        @Model record Inspection(
            @Id @Relation(onDelete = CASCADE) Ref<OrderLine> line, @Id int round,
            @Relation(onDelete = SET_NULL) @Nullable Ref<Inspection> previous) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Node(@Id @Relation(onDelete = CASCADE) Ref<Node> parent) {}
        """,
        """
        [KeyIsAcyclic] Node.parent is in the primary key of Node, and the primary key of Node leads back to it.
            Take @Id away on one of them: a key must end in columns of its own.
        """);
  }
}
