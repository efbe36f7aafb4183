/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NullableIsNotPrimitiveTest {

  @Test
  void nullablePrimitiveIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [NullableIsNotPrimitive] User.age is @Nullable, but an int is never null.
            @Nullable int age) {}
        """);
  }

  @Test
  void boxedAndRequiredTypesAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Nullable Integer age, int visits, Optional<Long> points) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Nullable int age) {}
        """,
        """
        [NullableIsNotPrimitive] User.age is @Nullable, but an int is never null.
            Write @Nullable Integer age, or leave @Nullable out.
        """);
  }
}
