/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ConverterFitsTest {

  @Test
  void converterThatFitsIsLetPass() {
    assertProblems(
        """
        @Model record Wall(
            @Convert(KeyConverter.class) @Id Locale id,
            @Convert(FlagConverter.class) boolean painted,
            @Convert(TagsConverter.class) @Column(length = 1000, defaultValue = "new") Set<String> tags,
            @Convert(KeyConverter.class) @Nullable Locale language) {}
        abstract class TextConverter<T> implements Converter<T, String> {}
        class KeyConverter extends TextConverter<Locale> {
          public String toDatabase(Locale value) { return value.toLanguageTag(); }
          public Locale fromDatabase(String stored) { return Locale.forLanguageTag(stored); }
        }
        class FlagConverter implements Converter<Boolean, Integer> {
          FlagConverter() throws IllegalStateException, AssertionError {}
          public Integer toDatabase(Boolean value) { return value ? 1 : 0; }
          public Boolean fromDatabase(Integer stored) { return stored == 1; }
        }
        class TagsConverter implements Converter<Set<String>, String> {
          public String toDatabase(Set<String> value) { return String.join(",", value); }
          public Set<String> fromDatabase(String stored) { return Set.of(stored.split(",")); }
        }
        """);
  }

  @Test
  void converterThatCannotBeMadeIsRefused() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            // ERROR [ConverterFits] Wall.first is converted by Wall.Hidden, which is private.
            @Convert(Wall.Hidden.class) Locale first,
            // ERROR [ConverterFits] Wall.second is converted by Base, which is abstract.
            @Convert(Base.class) Locale second,
            // ERROR [ConverterFits] Wall.third is converted by Outer.Inner, which is not static.
            @Convert(Outer.Inner.class) Locale third,
            // ERROR [ConverterFits] Wall.fourth is converted by Full, which has no constructor without parameters that Wall could call.
            @Convert(Full.class) Locale fourth,
            // ERROR [ConverterFits] Wall.fifth is converted by Loud, which has a constructor that throws IOException.
            @Convert(Loud.class) Locale fifth) {
          private static class Hidden extends Base {}
        }
        class Outer { class Inner extends Base { } }
        class Full extends Base { Full(int size) {} }
        class Loud extends Base { Loud() throws java.io.IOException {} }
        abstract class Base implements Converter<Locale, String> {
          public String toDatabase(Locale value) { return value.toLanguageTag(); }
          public Locale fromDatabase(String stored) { return Locale.forLanguageTag(stored); }
        }
        """);
  }

  @Test
  void typesThatDoNotFitAreRefused() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            // ERROR [ConverterFits] Wall.first is a UUID, but LocaleConverter converts values of type Locale.
            @Convert(LocaleConverter.class) UUID first,
            // ERROR [ConverterFits] Wall.second is stored by ThreadConverter as a Thread, which cannot be a column.
            @Convert(ThreadConverter.class) Locale second) {}
        class LocaleConverter implements Converter<Locale, String> {
          public String toDatabase(Locale value) { return value.toLanguageTag(); }
          public Locale fromDatabase(String stored) { return Locale.forLanguageTag(stored); }
        }
        class ThreadConverter implements Converter<Locale, Thread> {
          public Thread toDatabase(Locale value) { return new Thread(); }
          public Locale fromDatabase(Thread stored) { return Locale.ROOT; }
        }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Wall(@Id long id, @Convert(Base.class) Locale language) {}
        abstract class Base implements Converter<Locale, String> {}
        """,
        """
        [ConverterFits] Wall.language is converted by Base, which is abstract.
            Name a class that implements Converter<Locale, ..> and can be made by new Base().
        """);
  }
}
