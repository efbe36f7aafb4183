/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TypeIsMappedTest {

  @Test
  void unmappedTypesAreToldTheNearestMapping() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [TypeIsMapped] Product.soldAt is a Date, which cannot be a column.
            Date soldAt,
            // ERROR [TypeIsMapped] Product.tags is a List<String>, which cannot be a column.
            List<String> tags,
            // ERROR [TypeIsMapped] Product.extra is an Object, which cannot be a column.
            Object extra) {}
        """);
  }

  @Test
  void modelAsComponentIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [TypeIsMapped] Post.author is a User, which cannot be a column.
            User author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void optionalHandleIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [TypeIsMapped] Post.author is a Ref<User>, which cannot be a column.
            Optional<Ref<User>> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void everyKindOfColumnIsLetPass() {
    assertProblems(
        """
        @Model record Sample(
            @Id UUID id, boolean flag, int count, long total, double ratio,
            Boolean boxedFlag, @Nullable Integer boxedCount, Long boxedTotal, @Nullable Double boxedRatio,
            @Column(precision = 12, scale = 2) BigDecimal price, String name, Optional<String> nick,
            Level level, Instant at, LocalDate on, byte[] content,
            byte tiny, short brief, float share, char letter,
            Byte boxedTiny, @Nullable Short boxedBrief, Float boxedShare, @Nullable Character boxedLetter,
            @Column(precision = 20) BigInteger whole, OffsetDateTime stamp, LocalDateTime local,
            LocalTime hour, Duration span, Year year, YearMonth month) {}
        enum Level { LOW, HIGH }
        """);
  }

  @Test
  void unknownTypeIsLeftToJavac() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR cannot find symbol
            Missing name) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Event(@Id long id, ZonedDateTime startsAt) {}
        """,
        """
        [TypeIsMapped] Event.startsAt is a ZonedDateTime, which cannot be a column.
            Use Instant, or OffsetDateTime.
        """);
  }
}
