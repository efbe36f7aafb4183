/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ListIsNotIndexedTest {

  @Test
  void listAsKeyIsRefused() {
    assertMessage(
        """
        @Model record Post(@Id List<String> path, String title) {}
        """,
        """
        [ListIsNotIndexed] Post.path is the primary key and a List<String>, which databases do not compare alike.
            Make a model of the elements, with a Ref<..> that points back here.
        """);
  }

  @Test
  void uniqueOrIndexedListIsRefused() {
    assertProblems(
        """
        // ERROR [ListIsNotIndexed] Post.labels is part of an index and a List<String>, which databases do not compare alike.
        @Index(columns = {"title", "labels"})
        @Model record Post(
            @Id long id,
            // ERROR [ListIsNotIndexed] Post.tags is unique and a List<String>, which databases do not compare alike.
            @Column(unique = true) List<String> tags,
            List<String> labels,
            // ERROR [ListIsNotIndexed] Post.codes is unique and an int[], which databases do not compare alike.
            @Column(unique = true) int[] codes,
            @Column(length = 64, unique = true) byte[] digest,
            String title) {}
        """);
  }

  @Test
  void otherListIsLetPass() {
    assertProblems(
        """
        @Index(columns = "title")
        @Model record Post(@Id long id, List<String> tags, String title) {}
        """);
  }
}
