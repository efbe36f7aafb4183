/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.query.Expression;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every operator of every kind of column, over a row with the low value, one with the high value,
 * and one without a value, for which comparisons are unknown.
 */
@EveryDatabase
final class OperatorTest extends OperatorCases {

  @Test
  @Shows("`isDistinctFrom` takes null for a value.")
  void booleansAreEqualOrNot() {
    assertEquality(p -> p.flag(), false, true);
    assertFinds(p -> p.flag().eq(false), "low");
    assertFinds(p -> p.flag().ne(false), "high");
    assertFinds(p -> p.flag().isDistinctFrom(false), "high", "none");
  }

  @Test
  void booleanIsAConditionByItself() {
    assertFinds(p -> p.flag(), "high");
    assertFinds(p -> p.flag().not(), "low");
    assertFinds(p -> p.flag().or(p.small().lt(0)), "low", "high");
    assertFinds(p -> p.flag().and(p.small().lt(0)));
    assertFinds(p -> p.flag().not().not(), "high");
  }

  @Test
  void charactersCompareByCodePoint() {
    assertOrder(p -> p.letter(), 'B', 'a');
    assertFinds(p -> p.letter().in('a', 'b'), "high");
  }

  @Test
  @Shows({
    "Letter case, accents and blanks at the end count when texts are compared.",
    "Texts are sorted by code point.",
    "`in` with an empty list is false, and `notIn` is true."
  })
  void textsCompareByCodePoint() {
    assertOrder(p -> p.word(), "B", "a");
    assertOrder(p -> p.prose(), "Line one\nline two", "line one\nline two");
    assertFinds(p -> p.word().in("a", "b"), "high");
    assertFinds(p -> p.word().notIn("a", "b"), "low");
  }

  @Test
  @Shows({
    "`in` with an empty list is false, and `notIn` is true.",
    "`isDistinctFrom` takes null for a value."
  })
  void enumConstantsAreEqualOrNot() {
    assertEquality(p -> p.shape(), Shape.CUBE, Shape.WEDGE);
    assertFinds(p -> p.shape().in(Shape.WEDGE, Shape.SLAB), "high");
    assertFinds(p -> p.shape().notIn(Shape.WEDGE, Shape.SLAB), "low");
  }

  @Test
  void constantsOfANativeTypeDoAsOthersDo() {
    assertEquality(p -> p.size(), Size.HUGE, Size.SMALL);
    assertFinds(p -> p.size().in(Size.SMALL, Size.LARGE), "high");
    assertFinds(p -> p.size().in(Collections.nCopies(1_001, Size.SMALL)), "high");
    assertFinds(p -> p.size().eq(p.fit()), "high");
    assertFinds(p -> p.fit().ne(p.size()), "low");
    for (Function<PebbleFields, Expression<Size>> column :
        List.<Function<PebbleFields, Expression<Size>>>of(p -> p.size(), p -> p.fit())) {
      pebbles.update(low, c -> c.size(Size.HUGE).fit(Size.HUGE));
      assertThat(pebbles.query().orderBy(column).list())
          .extracting(Pebble::label)
          .containsExactly("low", "high", "none");
      assertThat(pebbles.query().orderBy(p -> column.apply(p).desc()).list())
          .extracting(Pebble::label)
          .containsExactly("none", "high", "low");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.update(low, c -> c.set(p -> p.size(), p -> p.fit())))
        .withMessage(
            "Pebble.size and Pebble.fit keep their constants in different ways. Give both the same"
                + " @Column(nativeEnum), or set a value.");
  }

  @Test
  @Shows("`in` with an empty list is false, and `notIn` is true.")
  void uuidsAreEqualOrNot() {
    assertEquality(p -> p.tag(), LOW_TAG, HIGH_TAG);
    assertFinds(
        p -> p.tag().in(HIGH_TAG, UUID.fromString("00000000-0000-0000-0000-000000000000")), "high");
  }

  @Test
  @Shows("Moments, dates and times compare and sort by time.")
  void momentsCompare() {
    assertOrder(p -> p.moment(), LOW_MOMENT, HIGH_MOMENT);
    assertFinds(p -> p.moment().in(HIGH_MOMENT, Instant.EPOCH), "high");
    assertFinds(p -> p.moment().eq(HIGH_MOMENT.plusNanos(999)), "high");
    assertFinds(p -> p.moment().lt(Instant.EPOCH), "low");
  }

  @Test
  @Shows("Moments, dates and times compare and sort by time.")
  void datesCompare() {
    assertOrder(p -> p.day(), LOW_DAY, HIGH_DAY);
    assertFinds(p -> p.day().in(HIGH_DAY, LocalDate.EPOCH), "high");
    assertFinds(p -> p.day().notIn(HIGH_DAY, LocalDate.EPOCH), "low");
  }

  @Test
  @Shows("Moments, dates and times compare and sort by time.")
  void timesOfEveryKindCompare() {
    assertOrder(
        p -> p.stamp(),
        OffsetDateTime.parse("1969-12-31T23:59:59.999999Z"),
        OffsetDateTime.parse("2026-03-29T01:30:00Z"));
    assertOrder(
        p -> p.local(),
        LocalDateTime.parse("0031-01-01T00:00:00"),
        LocalDateTime.parse("2026-03-29T02:30:00"));
    assertOrder(p -> p.hour(), LocalTime.parse("09:00:00"), LocalTime.parse("10:00:00.000001"));
    assertOrder(p -> p.span(), Duration.ofSeconds(-90), Duration.ofSeconds(3));
    assertOrder(p -> p.year(), Year.of(31), Year.of(2026));
    assertOrder(p -> p.month(), YearMonth.of(31, 12), YearMonth.of(2026, 1));
    assertFinds(p -> p.stamp().eq(OffsetDateTime.parse("2026-03-29T03:30:00+02:00")), "high");
    assertFinds(p -> p.hour().eq(LocalTime.parse("10:00:00.000001999")), "high");
    assertFinds(p -> p.span().lt(Duration.ZERO), "low");
    assertFinds(p -> p.year().in(Year.of(31), Year.of(32)), "low");
  }

  @Test
  @Shows("`isDistinctFrom` takes null for a value.")
  void bytesAreEqualOrNot() {
    assertEquality(p -> p.data(), new byte[] {1, 2}, new byte[] {1, 3});
    assertFinds(p -> p.data().in(new byte[] {1, 3}, new byte[0]), "high");
  }

  @Test
  @Shows("What is compared with null is unknown, and stays so in `and`, `or` and `not`.")
  void unknownStaysUnknownInAndOrNot() {
    // Of the row without values, small = 7 is unknown.
    assertFinds(p -> p.small().eq(7).or(p.label().eq("none")), "high", "none");
    assertFinds(p -> p.small().eq(7).and(p.label().ne("none")), "high");
    assertFinds(p -> p.small().eq(7).and(p.label().eq("none")).not(), "low", "high");
    assertFinds(p -> p.small().eq(7).or(p.label().eq("none")).not(), "low");
    assertFinds(p -> p.small().eq(7).or(p.small().ne(7)), "low", "high");
  }

  @Test
  void andBindsWhatItWasCalledOn() {
    assertFinds(p -> p.label().eq("low").or(p.label().eq("high")).and(p.small().gt(0)), "high");
    assertFinds(
        p -> p.label().eq("low").or(p.label().eq("high").and(p.small().gt(0))), "low", "high");
    assertFinds(p -> p.label().eq("low").or(p.label().eq("high")).not(), "none");
  }

  @Test
  void nullVariableIsRefusedWithTheWayOut() {
    String absent = null;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.query().where(p -> p.word().eq(absent)))
        .withMessage(
            "Pebble.word.eq(null) would match no row. Ask with isNull() or isNotNull(), or leave"
                + " the condition out by whereGiven(value, ..).");
  }
}
