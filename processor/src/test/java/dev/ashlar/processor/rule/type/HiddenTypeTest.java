/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HiddenTypeTest {

  @Test
  void privateTypesAreRefused() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [TypeIsMapped] Product.level is a Product.Level, which cannot be a column: it is private.
            Level level,
            // ERROR [TypeIsMapped] Product.levels is a List<Product.Level>, which cannot be a column: it is of Product.Level, which is private.
            List<Level> levels,
            // ERROR [TypeIsMapped] Product.more is a Product.Level[], which cannot be a column: it is of Product.Level, which is private.
            Level[] more,
            // ERROR [TypeIsMapped] Product.other is a Product.Level, which cannot be a column: it is private.
            Optional<Level> other,
            // ERROR [TypeIsMapped] Product.natural is a Product.Level, which cannot be a column: it is private.
            @Column(nativeEnum = true) Level natural,
            // ERROR [TypeIsMapped] Product.grade is a Grade, which cannot be a column: it stands for a Grade.Kind, which is private.
            Grade grade,
            // ERROR [TypeIsMapped] Product.place is a Product.Hall.Place, which cannot be a column: it is private.
            Hall.Place place,
            // ERROR [TypeIsMapped] Product.box is a Product.Box, which cannot be a column: it is private.
            @Json Box box,
            // ERROR [TypeIsMapped] Product.boxes is a Map<String, List<? extends Product.Box>>, which cannot be a column: it is of Product.Box, which is private.
            @Json Map<String, List<? extends Box>> boxes,
            // ERROR [TypeIsMapped] Product.code is a Product.Code, which cannot be a column: it is private.
            @Convert(CodeConverter.class) Code code,
            // ERROR [TypeIsMapped] Product.size.unit is a Size.Unit, which cannot be a column: it is private.
            @Embedded Size size) {
          private enum Level { LOW, HIGH }
          private static class Box {}
          private static class Code {}
          static class CodeConverter implements Converter<Code, String> {
            public String toDatabase(Code value) { return ""; }
            public Code fromDatabase(String stored) { return new Code(); }
          }
          private static class Hall { enum Place { LEFT, RIGHT } }
        }
        record Grade(Kind kind) { private enum Kind { GOOD, BAD } }
        record Size(int count, Unit unit) { private enum Unit { METRE, INCH } }
        """);
  }

  @Test
  void nestedTypesThatCanBeReachedAreLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id, Level level, List<Level> levels, @Json Box box, @Json Map<String, Box> boxes,
            @Json Shelf.Board<String> board) {
          protected enum Level { LOW, HIGH }
          static class Box { private enum Hidden { YES } }
        }
        class Shelf<T> { static class Board<S> {} }
        """);
  }

  @Test
  void innerClassOfGenericClassIsNoJson() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            // ERROR [TypeIsMapped] Wall.place is a Shelf<String>.Place, which cannot be a column: it is an inner class of a generic one.
            @Json Shelf<String>.Place place,
            // ERROR [TypeIsMapped] Wall.places is a List<Shelf<String>.Place>, which cannot be a column: it is of Shelf<String>.Place, which is an inner class of a generic one.
            @Json List<Shelf<String>.Place> places) {}
        class Shelf<T> { class Place {} }
        """);
  }

  @Test
  void privateTypeThatConverterStoresIsRefused() {
    assertMessage(
        """
        @Model record Wall(@Id long id, @Convert(Wall.ToneConverter.class) Locale tone) {
          private enum Tone { LIGHT, DARK }
          static class ToneConverter implements Converter<Locale, Tone> {
            public Tone toDatabase(Locale value) { return Tone.DARK; }
            public Locale fromDatabase(Tone stored) { return Locale.ROOT; }
          }
        }
        """,
        """
        [ConverterFits] Wall.tone is stored by Wall.ToneConverter as a Wall.Tone, which cannot be a column: it is private.
            Leave private out, of it and of the classes around it: generated code names it.
        """);
  }

  @Test
  void inheritedTypeOfAnotherPackageIsRefused() {
    assertThat(
            Compiled.of(
                    """
                    // demo/package-info.java
                    @dev.ashlar.Models(name = "Demo") package demo;
                    // shop/Base.java
                    public abstract class Base {
                      protected enum Tone { LIGHT, DARK }
                      protected record Size(int width, int height) {}
                      protected static class Code implements Converter<Integer, String> {
                        public Code() {}
                        public String toDatabase(Integer value) { return value.toString(); }
                        public Integer fromDatabase(String stored) { return Integer.valueOf(stored); }
                      }
                    }
                    // demo/Wall.java
                    @Model class Wall extends shop.Base {
                      @Id long id;
                      Tone tone;
                      @Convert(Code.class) int code;
                    }
                    @Model class Door extends shop.Base {
                      @Id long id;
                      @Embedded Size size;
                    }
                    """,
                    List.of("ashlar.rule.ModelHasTimestamps=off"))
                .messages())
        .map(Compiled.Message::text)
        .containsExactlyInAnyOrder(
            """
            [TypeIsMapped] Wall.tone is a Base.Tone, which cannot be a column: it is not public.
                Make it public, and the classes around it: generated code names it.\
            """,
            """
            [EmbeddedHoldsColumns] Door.size embeds Base.Size, which is not public.
                Embed a record with components that are columns, which generated code can make.\
            """,
            """
            [ConverterFits] Wall.code is converted by Base.Code, which is not public.
                Name a class that implements Converter<Integer, ..> and can be made by new Base.Code().\
            """);
  }

  @Test
  void messagesNameTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, Role role) { private enum Role { GUEST, ADMIN } }
        """,
        """
        [TypeIsMapped] User.role is a User.Role, which cannot be a column: it is private.
            Leave private out, of it and of the classes around it: generated code names it.
        """);
    assertMessage(
        """
        @Model record Wall(@Id long id, @Json Shelf<String>.Place place) {}
        class Shelf<T> { class Place {} }
        """,
        """
        [TypeIsMapped] Wall.place is a Shelf<String>.Place, which cannot be a column: it is an inner class of a generic one.
            Make it static, or a class of its own.
        """);
  }
}
