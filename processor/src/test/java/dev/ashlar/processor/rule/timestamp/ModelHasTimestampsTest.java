/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessageUnder;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblemsUnder;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelHasTimestampsTest {

  @Test
  void missingTimestampsAreToldOff() {
    assertProblemsUnder(
        List.of(),
        """
        // ERROR [ModelHasTimestamps] User has no @CreatedAt and no @UpdatedAt.
        @Model record User(@Id long id, String name) {}
        // ERROR [ModelHasTimestamps] Post has no @UpdatedAt.
        @Model record Post(@Id long id, String title, @CreatedAt Instant createdAt) {}
        """);
  }

  @Test
  void optingOutWithoutAReasonIsToldOff() {
    assertProblemsUnder(
        List.of(),
        """
        // ERROR [ModelHasTimestamps] Country goes without timestamps, but gives no reason.
        @Model(timestamps = false) record Country(@Id long id) {}
        // ERROR [ModelHasTimestamps] City goes without timestamps, but gives no reason.
        @Model(timestamps = false, reason = " ") record City(@Id long id) {}
        """);
  }

  @Test
  void timestampsAndReasonsAreLetPass() {
    assertProblemsUnder(
        List.of(),
        """
        @Model record User(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
        @Model(timestamps = false, reason = "a fixed list") record Country(@Id long id) {}
        """);
  }

  @Test
  void creationAloneWillDoWhereNoColumnCanBeUpdated() {
    assertProblemsUnder(
        List.of(),
        """
        @Model record User(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
        @Model record Follow(
            @Id @Relation(onDelete = CASCADE) Ref<User> follower,
            @Id @Relation(onDelete = CASCADE) Ref<User> followed,
            @CreatedAt Instant createdAt) {}
        @Model record Entry(
            @Id long id, @Column(updatable = false) String line, @CreatedAt Instant createdAt) {}
        // ERROR [ModelHasTimestamps] Visit has no @UpdatedAt.
        @Model record Visit(
            @Id long id,
            @Relation(onDelete = CASCADE) Ref<User> guest,
            @CreatedAt Instant createdAt) {}
        // ERROR [ModelHasTimestamps] Grave has no @UpdatedAt.
        @Model record Grave(
            @Id long id, @CreatedAt Instant createdAt, @SoftDelete @Nullable Instant deletedAt) {}
        // ERROR [ModelHasTimestamps] Bare has no @CreatedAt.
        @Model record Bare(@Id long id) {}
        """);
  }

  @Test
  void messageSaysWhenCreationAloneWillDo() {
    assertMessageUnder(
        List.of(),
        """
        @Model record User(@Id long id, String name, @CreatedAt Instant createdAt) {}
        """,
        """
        [ModelHasTimestamps] User has no @UpdatedAt.
            Add @UpdatedAt Instant updatedAt, or opt out: @Model(timestamps = false, reason = "..."). @CreatedAt alone will do where no column can be updated.
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessageUnder(
        List.of(),
        """
        @Model record User(@Id long id, String name) {}
        """,
        """
        [ModelHasTimestamps] User has no @CreatedAt and no @UpdatedAt.
            Add @CreatedAt Instant createdAt and @UpdatedAt Instant updatedAt, or opt out: @Model(timestamps = false, reason = "...").
        """);
  }
}
