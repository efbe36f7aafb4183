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
            @Column(scale = 3) long height,
            // ERROR [LengthFits] Product.grade is char, which has no length.
            @Column(length = 3) char grade,
            // ERROR [LengthFits] Product.parts is BigInteger, which has no scale.
            @Column(precision = 20, scale = 3) BigInteger parts,
            // ERROR [LengthFits] Product.age is Duration, which has no precision.
            @Column(precision = 3) Duration age,
            // ERROR [LengthFits] Product.mass has a precision of 66, more than the 65 that every database can hold.
            @Column(precision = 66) BigDecimal mass,
            // ERROR [LengthFits] Product.share has a scale of 31, more than the 30 that every database can hold.
            @Column(precision = 40, scale = 31) BigDecimal share) {}
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
  void digitsThatEveryDatabaseHoldsAreLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            @Column(precision = 65, scale = 30) BigDecimal mass,
            @Column(precision = 65) BigInteger stock) {}
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
