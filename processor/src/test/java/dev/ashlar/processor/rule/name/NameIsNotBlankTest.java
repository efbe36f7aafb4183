/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NameIsNotBlankTest {

  @Test
  void blankNamesAreRefusedWhereverTheyAreWritten() {
    assertProblems(
        """
        // ERROR [NameIsNotBlank] User has the table " ", which is blank.
        @Model(table = " ") record User(@Id long id) {}
        // ERROR [NameIsNotBlank] Post has the index "  ", which is blank.
        @Index(columns = "title", name = "  ")
        @Model record Post(
            // ERROR [NameIsNotBlank] Post.id has the sequence " ", which is blank.
            @Id(generator = Generator.SEQUENCE, sequence = " ") long id,
            // ERROR [NameIsNotBlank] Post.title has the column " ", which is blank.
            @Column(name = " ") String title,
            // ERROR [NameIsNotBlank] Post.author has the column "", which is blank.
            @Relation(column = "", onDelete = CASCADE) Ref<User> author) {}
        """);
  }

  @Test
  void emptyNameIsDerived() {
    assertProblems(
        """
        @Model(table = "") record User(@Id long id, @Column(name = "") String name) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Column(name = " ") String name) {}
        """,
        """
        [NameIsNotBlank] User.name has the column " ", which is blank.
            Write a name, or leave it out.
        """);
  }
}
