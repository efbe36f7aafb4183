/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ConstraintNameIsUniqueTest {

  @Test
  void aTableNamedLikeAnIndexIsRefused() {
    assertProblems(
        """
        // ERROR [ConstraintNameIsUnique] "posts_author_id_idx" would name two things: the table and the index (author_id) of "posts".
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        @Model(table = "posts_author_id_idx") record User(@Id long id) {}
        """);
  }

  @Test
  void sequenceNamedLikeATableIsRefused() {
    assertMessage(
        """
        @Model record Order(
            @Id(generator = Generator.SEQUENCE, sequence = "orders") long id) {}
        @Model record Invoice(
            @Id(generator = Generator.SEQUENCE, sequence = "numbers") long id) {}
        @Model record Receipt(
            @Id(generator = Generator.SEQUENCE, sequence = "numbers") long id) {}
        """,
        """
        [ConstraintNameIsUnique] "orders" would name two things: the table and a sequence.
            Give the sequence another name.
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Home(@Id long id, @Column(name = "page_link", unique = true) String link) {}
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        @Model(table = "homes_page") record Page(@Id long id, @Column(unique = true) String link) {}
        """,
        """
        [ConstraintNameIsUnique] "homes_page_link_key" would name two things: the unique key (page_link) of "homes" and the unique key (link) of "homes_page".
            Give one of the tables or columns another name.
        """);
  }
}
