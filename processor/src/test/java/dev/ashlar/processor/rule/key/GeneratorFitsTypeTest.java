/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class GeneratorFitsTypeTest {

  @Test
  void generatorsOfOtherTypesAreRefused() {
    assertProblems(
        """
        @Model record Book(
            // ERROR [GeneratorFitsType] Book.isbn is a String, but IDENTITY makes keys of type int and long only.
            @Id(generator = Generator.IDENTITY) String isbn) {}
        @Model record User(
            // ERROR [GeneratorFitsType] User.id is a long, but UUID_V7 makes keys of type UUID only.
            @Id(generator = Generator.UUID_V7) long id) {}
        @Model record Token(
            // ERROR [GeneratorFitsType] Token.id is a String, but UUID_V4 makes keys of type UUID only.
            @Id(generator = Generator.UUID_V4) String id) {}
        @Model record Order(
            // ERROR [GeneratorFitsType] Order.id is a UUID, but ULID makes keys of type String only.
            @Id(generator = Generator.ULID) UUID id) {}
        @Model record Link(
            // ERROR [GeneratorFitsType] Link.id is a long, but CUID2 makes keys of type String only.
            @Id(generator = Generator.CUID2) long id) {}
        """);
  }

  @Test
  void lengthThatIsTooShortIsRefused() {
    assertProblems(
        """
        @Model record Order(
            @Id(generator = Generator.ULID)
            // ERROR [GeneratorFitsType] Order.id has length 20, but ULID makes keys of 26 characters.
            @Column(length = 20) String id) {}
        """);
  }

  @Test
  void fittingGeneratorsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id(generator = Generator.IDENTITY) @SuppressWarnings("ashlar:IdentityIsLong") int id) {}
        @Model record Post(@Id(generator = Generator.IDENTITY) Long id) {}
        @Model record Event(@Id(generator = Generator.UUID_V7) UUID id) {}
        @Model record Token(@Id(generator = Generator.UUID_V4) UUID id) {}
        @Model record Order(@Id(generator = Generator.ULID) @Column(length = 26) String id) {}
        @Model record Link(@Id(generator = Generator.CUID2) String id) {}
        @Model record Country(@Id(generator = Generator.ASSIGNED) String code) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Book(@Id(generator = Generator.IDENTITY) String isbn) {}
        """,
        """
        [GeneratorFitsType] Book.isbn is a String, but IDENTITY makes keys of type int and long only.
            Make it a long, or leave the generator out.
        """);
  }
}
