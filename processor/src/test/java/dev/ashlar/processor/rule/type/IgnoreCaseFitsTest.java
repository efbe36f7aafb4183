/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class IgnoreCaseFitsTest {

  @Test
  void whatIsNoTextIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [IgnoreCaseFits] User.visits has ignoreCase, but an int is no text.
            @Column(ignoreCase = true) int visits,
            // ERROR [IgnoreCaseFits] User.role has ignoreCase, but a Role is no text.
            @Column(ignoreCase = true) Role role,
            // ERROR [IgnoreCaseFits] User.mood has ignoreCase, but a Role is no text.
            @Column(ignoreCase = true, nativeEnum = true) Role mood,
            // ERROR [IgnoreCaseFits] User.tags has ignoreCase, but elements are compared letter by letter.
            @Column(ignoreCase = true) List<String> tags,
            // ERROR [IgnoreCaseFits] User.traits has ignoreCase, but JSON is no text.
            @Json @Column(ignoreCase = true) Traits traits,
            // ERROR [IgnoreCaseFits] User.points has ignoreCase, but a long is no text.
            @Column(ignoreCase = true) Points points) {}
        enum Role { USER, ADMIN }
        record Traits(String eyes, int height) {}
        record Points(long value) {}
        """);
  }

  @Test
  void primaryKeyIsRefused() {
    assertProblems(
        """
        @Model record Country(
            // ERROR [IgnoreCaseFits] Country.code has ignoreCase, but is a primary key, which Java compares as well, letter by letter.
            @Id @Column(length = 2, ignoreCase = true) String code) {}
        """);
  }

  @Test
  void textsAreLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(unique = true, ignoreCase = true) String email,
            @Column(ignoreCase = true, type = SqlType.TEXT) Optional<String> motto,
            @Column(ignoreCase = true) char grade,
            @Column(ignoreCase = true) Handle handle,
            @Column(ignoreCase = false) int visits) {}
        record Handle(String value) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Country(@Id @Column(length = 2, ignoreCase = true) String code) {}
        """,
        """
        [IgnoreCaseFits] Country.code has ignoreCase, but is a primary key, which Java compares as well, letter by letter.
            Leave ignoreCase out, or let the model have another key and make this column unique.
        """);
  }
}
