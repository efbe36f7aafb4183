/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class OneIsUniqueTest {

  @Test
  void placeIsMappedBy() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Relation(
                // ERROR [OneIsUnique] User.profile is a One, but Profile.user is not unique, so that a User could have several.
                mappedBy = "user")
            One<Profile> profile) {}
        @Model record Profile(@Id long id, @Relation(onDelete = CASCADE) Ref<User> user) {}
        """);
  }

  @Test
  void aManyIsLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Relation(mappedBy = "user") Many<Profile> profiles) {}
        @Model record Profile(@Id long id, @Relation(onDelete = CASCADE) Ref<User> user) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Relation(mappedBy = "user") One<Profile> profile) {}
        @Model record Profile(@Id long id, @Relation(onDelete = CASCADE) Ref<User> user) {}
        """,
        """
        [OneIsUnique] User.profile is a One, but Profile.user is not unique, so that a User could have several.
            Write @Relation(unique = true) at Profile.user, or Many<Profile> here.
        """);
  }
}
