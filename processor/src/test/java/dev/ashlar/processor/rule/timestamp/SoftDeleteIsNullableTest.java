/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class SoftDeleteIsNullableTest {

  @Test
  void columnThatAlwaysHasAValueIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [SoftDeleteIsNullable] Post.deletedAt is @SoftDelete, but always has a value, so that every row would be deleted.
            @SoftDelete Instant deletedAt) {}
        """);
  }

  @Test
  void columnsThatMayBeAbsentAreLetPass() {
    assertProblems(
        """
        @Model record Post(@Id long id, @SoftDelete @Nullable Instant deletedAt) {}
        @Model record User(@Id long id, @SoftDelete Optional<Instant> deletedAt) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @SoftDelete Instant deletedAt) {}
        """,
        """
        [SoftDeleteIsNullable] Post.deletedAt is @SoftDelete, but always has a value, so that every row would be deleted.
            Write @SoftDelete @Nullable Instant deletedAt: null stands for a live row.
        """);
  }
}
