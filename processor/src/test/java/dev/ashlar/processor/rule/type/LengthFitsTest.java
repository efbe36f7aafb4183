/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class LengthFitsTest {

  @Test
  void lengthThatMeansNothingIsRefused() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [LengthFits] Product.name has a negative length.
            @Column(length = -1) String name,
            // ERROR [LengthFits] Product.stock is int, which has no length.
            @Column(length = 3) int stock,
            // ERROR [LengthFits] Product.text is a TEXT, which has no length.
            @Column(type = SqlType.TEXT, length = 3) String text,
            // ERROR [LengthFits] Product.story is longer than the 16383 characters that every database can hold.
            @Column(length = 16384) String story,
            // ERROR [LengthFits] Product.weight is double, which has no precision.
            @Column(precision = 3) double weight,
            // ERROR [LengthFits] Product.height is long, which has no scale.
            @Column(scale = 3) long height) {}
        """);
  }

  @Test
  void lengthOfTextAndBytesIsLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            @Column(length = 1) String letter,
            @Column(length = 16383) Optional<String> story,
            @Column(length = 32) byte[] hash) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Product(@Id long id, @Column(length = 20000) String story) {}
        """,
        """
        [LengthFits] Product.story is longer than the 16383 characters that every database can hold.
            Choose type = SqlType.TEXT instead of a length.
        """);
  }
}
