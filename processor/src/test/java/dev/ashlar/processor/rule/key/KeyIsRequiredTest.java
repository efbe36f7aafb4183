/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class KeyIsRequiredTest {

  @Test
  void absentKeysAreRefused() {
    assertProblems(
        """
        @Model record User(
            // ERROR [KeyIsRequired] User.id is the primary key, but @Nullable.
            @Id @Nullable Long id) {}
        @Model record Post(
            // ERROR [KeyIsRequired] Post.id is the primary key, but an Optional.
            @Id Optional<UUID> id) {}
        """);
  }

  @Test
  void absentReferenceIsRefused() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Profile(
            // ERROR [KeyIsRequired] Profile.user is in the primary key, but @Nullable.
            @Id @Relation(onDelete = CASCADE) @Nullable Ref<User> user) {}
        """);
  }

  @Test
  void requiredKeyIsLetPass() {
    assertProblems(
        """
        @Model record User(@Id UUID id, @Nullable Long legacyId) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id @Nullable Long id) {}
        """,
        """
        [KeyIsRequired] User.id is the primary key, but @Nullable.
            Leave @Nullable out; a draft without a key gets one.
        """);
  }
}
