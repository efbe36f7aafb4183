/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class JsonFitsTest {

  @Test
  void jsonOfAnyTypeIsLetPass() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            @Json Map<String, List<? extends Coat>> coats,
            @Json @Nullable Coat trim,
            @Json BigDecimal share,
            @Json Optional<Object> rest,
            @Json List<Coat>[] layers,
            @Json int[] sizes,
            @Json @Column(sensitive = true, updatable = false) boolean done,
            @Embedded Finish finish) {}
        record Finish(@Json Set<Coat> steps) {}
        record Coat(String name, double share) {}
        """);
  }

  @Test
  void jsonThatIsMoreIsRefused() {
    assertProblems(
        """
        @Model
        // ERROR [JsonFits] Wall.sizes is JSON, which no index of all databases can find.
        @Index(columns = "sizes")
        record Wall(
            @Id long id,
            // ERROR [JsonFits] Wall.tone has @Json and @Convert, which do not go together.
            @Json @Convert(ToneConverter.class) Locale tone,
            // ERROR [JsonFits] Wall.coat has @Json and @Embedded, which do not go together.
            @Json @Embedded Coat coat,
            // ERROR [JsonFits] Wall.trim is JSON, for which @Column(type) has no meaning.
            @Json @Column(type = SqlType.TEXT) Coat trim,
            // ERROR [JsonFits] Wall.name is JSON, for which @Column(length) has no meaning.
            @Json @Column(length = 5) String name,
            // ERROR [JsonFits] Wall.share is JSON, for which @Column(precision) has no meaning.
            @Json @Column(precision = 5) BigDecimal share,
            // ERROR [JsonFits] Wall.part is JSON, for which @Column(scale) has no meaning.
            @Json @Column(scale = 2) BigDecimal part,
            @Json List<Integer> sizes) {}
        record Coat(String name, double share) {}
        class ToneConverter implements Converter<Locale, String> {
          public String toDatabase(Locale value) { return value.toLanguageTag(); }
          public Locale fromDatabase(String stored) { return Locale.forLanguageTag(stored); }
        }
        """);
  }

  @Test
  void jsonIsNoReference() {
    assertProblems(
        """
        @Model record Wall(
            @Id long id,
            // ERROR [ColumnIsNotRelation] Wall.next is a relation, on which @Json says nothing.
            @Json @Relation(onDelete = Action.RESTRICT) Ref<Wall> next) {}
        """);
  }

  @Test
  void messageIsWhole() {
    assertMessage(
        """
        @Model record Wall(@Id long id, @Json @Column(unique = true) Map<String, Integer> colors) {}
        """,
        """
        [JsonFits] Wall.colors is JSON, for which @Column(unique) has no meaning.
            Remove it, or give what it is about a column of its own.\
        """);
  }
}
