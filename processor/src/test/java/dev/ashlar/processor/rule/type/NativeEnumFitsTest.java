/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NativeEnumFitsTest {

  @Test
  void whatIsNoEnumIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [NativeEnumFits] User.role has nativeEnum, but a String is no enum.
            @Column(nativeEnum = true) String role) {}
        """);
  }

  @Test
  void constantThatIsTooLongIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [NativeEnumFits] User.role has nativeEnum, but THE_ONE_WHO_MAY_DO_EVERYTHING_THAT_OTHERS_MAY_DO_AND_SOMEWHAT_MORE has more than the 63 bytes that every database takes.
            @Column(nativeEnum = true) Role role,
            Role other) {}
        enum Role { USER, THE_ONE_WHO_MAY_DO_EVERYTHING_THAT_OTHERS_MAY_DO_AND_SOMEWHAT_MORE }
        """);
  }

  @Test
  void enumsAreLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(nativeEnum = true) Role role,
            @Column(nativeEnum = true, defaultValue = "USER") Optional<Role> former) {}
        enum Role { USER, ADMIN }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Column(nativeEnum = true) String role) {}
        """,
        """
        [NativeEnumFits] User.role has nativeEnum, but a String is no enum.
            Leave nativeEnum out.
        """);
  }
}
