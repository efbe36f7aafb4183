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
        """);
  }

  @Test
  void fittingGeneratorsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id(generator = Generator.IDENTITY) int id) {}
        @Model record Post(@Id(generator = Generator.IDENTITY) Long id) {}
        @Model record Event(@Id(generator = Generator.UUID_V7) UUID id) {}
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
