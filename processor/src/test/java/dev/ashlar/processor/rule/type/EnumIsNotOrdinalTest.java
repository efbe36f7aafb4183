/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class EnumIsNotOrdinalTest {

  private static final String CONVERTERS =
      """
      enum Color { RED, GREEN }
      class Numbers implements Converter<Color, Integer> {
        public Integer toDatabase(Color value) { return value.ordinal(); }
        public Color fromDatabase(Integer stored) { return Color.values()[stored]; }
      }
      class Letters implements Converter<Color, String> {
        public String toDatabase(Color value) { return value.name().substring(0, 1); }
        public Color fromDatabase(String stored) { return stored.equals("R") ? Color.RED : Color.GREEN; }
      }
      """;

  @Test
  void enumAsNumberIsWarnedOf() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            // WARNING [EnumIsNotOrdinal] Wall.color is an enum that is kept as a number, which means another constant when Color is sorted anew.
            @Convert(Numbers.class) Color color) {}
        """
            + CONVERTERS);
  }

  @Test
  void enumAsTextIsLetPass() {
    assertProblems(
        """
        @Model record Wall(@Id long id, Color inner, @Convert(Letters.class) @Nullable Color outer) {}
        """
            + CONVERTERS);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Wall(@Id long id, @Convert(Numbers.class) Color color) {}
        """
            + CONVERTERS,
        """
        [EnumIsNotOrdinal] Wall.color is an enum that is kept as a number, which means another constant when Color is sorted anew.
            Leave @Convert out: an enum is kept by its names.
        """);
  }
}
