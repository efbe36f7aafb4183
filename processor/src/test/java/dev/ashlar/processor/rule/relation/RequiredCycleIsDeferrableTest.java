/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RequiredCycleIsDeferrableTest {

  @Test
  void aModelThatNeedsItselfIsRefused() {
    assertMessage(
        """
        @Model record Folder(@Id long id, @Relation(onDelete = CASCADE) Ref<Folder> parent) {}
        """,
        """
        [RequiredCycleIsDeferrable] No first row could be inserted: Folder.parent needs a Folder.
            Make it @Nullable.
        """);
  }

  @Test
  void twoRingsAreTwoErrors() {
    assertProblems(
        """
        @Model record Folder(
            @Id long id,
            // ERROR [RequiredCycleIsDeferrable] No first row could be inserted: Folder.owner needs an Owner and Owner.home needs a Folder.
            @Relation(onDelete = RESTRICT) Ref<Owner> owner,
            // ERROR [RequiredCycleIsDeferrable] No first row could be inserted: Folder.parent needs a Folder.
            @Relation(onDelete = RESTRICT) Ref<Folder> parent) {}
        @Model record Owner(@Id long id, @Relation(onDelete = RESTRICT) Ref<Folder> home) {}
        """);
  }

  @Test
  void aPathThatEndsIsLetPass() {
    assertProblems(
        """
        @Model record Order(@Id long id, @Relation(onDelete = RESTRICT) Ref<Customer> customer) {}
        @Model record Customer(@Id long id, @Relation(onDelete = RESTRICT) Ref<Country> country) {}
        @Model record Country(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Team(@Id long id, @Relation(onDelete = RESTRICT) Ref<Player> captain) {}
        @Model record Player(@Id long id, @Relation(onDelete = RESTRICT) Ref<Team> team) {}
        """,
        """
        [RequiredCycleIsDeferrable] No first row could be inserted: Player.team needs a Team and Team.captain needs a Player.
            Make one of them @Nullable; or where both are one relation, make Team.captain a @Relation(mappedBy = "team") One<Player>.
        """);
  }
}
