/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class CascadeIsAcyclicTest {

  @Test
  void aRingOfThreeIsToldOffOnce() {
    assertProblems(
        """
        @Model record Author(
            @Id long id,
            // WARNING [CascadeIsAcyclic] Deletes run in a ring: Author.work deletes an Author with its Work, Work.house deletes a Work with its House and House.owner deletes a House with its Author.
            @Relation(onDelete = CASCADE) @Nullable Ref<Work> work) {}
        @Model record House(@Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<Author> owner) {}
        @Model record Work(@Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<House> house) {}
        """);
  }

  @Test
  void aTreeIsLetPass() {
    assertProblems(
        """
        @Model record Folder(@Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<Folder> parent) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Team(@Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<Player> captain) {}
        @Model record Player(@Id long id, @Relation(onDelete = CASCADE) Ref<Team> team) {}
        """,
        """
        [CascadeIsAcyclic] Deletes run in a ring: Player.team deletes a Player with its Team and Team.captain deletes a Team with its Player.
            Choose RESTRICT or SET_NULL for one of them.
        """);
  }
}
