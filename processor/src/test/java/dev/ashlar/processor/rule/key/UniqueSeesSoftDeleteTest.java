/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class UniqueSeesSoftDeleteTest {

  @Test
  void uniqueKeysOfSoftDeletableModelsAreTold() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // WARNING [UniqueSeesSoftDelete] User.email is unique, and a User that is deleted softly keeps its value.
            @Column(unique = true) String email,
            // WARNING [UniqueSeesSoftDelete] User.team is unique, and a User that is deleted softly keeps its value.
            @Relation(onDelete = CASCADE, unique = true) Ref<Team> team,
            @SoftDelete @Nullable Instant deletedAt) {}
        @Model record Team(@Id long id) {}
        """);
  }

  @Test
  void otherModelsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Column(unique = true) String email) {}
        @Model record Team(@Id long id, String name, @SoftDelete @Nullable Instant deletedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(
            @Id long id,
            @Column(unique = true) String email,
            @SoftDelete @Nullable Instant deletedAt) {}
        """,
        """
        [UniqueSeesSoftDelete] User.email is unique, and a User that is deleted softly keeps its value.
            Where that is meant, add @SuppressWarnings("ashlar:UniqueSeesSoftDelete"); else leave unique out, or delete for good.
        """);
  }
}
