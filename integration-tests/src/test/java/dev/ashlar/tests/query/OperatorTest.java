/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Expression;
import dev.ashlar.query.OrderedExpression;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operator of every kind of column, over a row with the low value, one with the high value,
 * and one without a value, for which comparisons are unknown.
 */
@EveryDatabase(mysql = true)
final class OperatorTest {

  private static final UUID LOW_TAG = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");
  private static final UUID HIGH_TAG = UUID.fromString("f190a6c4-0000-7000-8000-000000000001");
  private static final Instant LOW_MOMENT = Instant.parse("1969-12-31T23:59:59.999999Z");
  private static final Instant HIGH_MOMENT = Instant.parse("2026-03-29T01:30:00Z");
  private static final LocalDate LOW_DAY = LocalDate.of(1582, 10, 4);
  private static final LocalDate HIGH_DAY = LocalDate.of(2026, 2, 28);

  private PebbleMapper pebbles;
  private String database;
  private long low;

  @BeforeEach
  void createRows(TestDatabase current) {
    database = current.name();
    current.clear();
    Database db = Database.connect(current.dataSource());
    KindsSchema.create(db);
    pebbles = new PebbleMapper(db);
    Pebble first =
        pebbles.create(
            p ->
                p.label("low")
                    .flag(false)
                    .small(-5)
                    .tiny((byte) -128)
                    .brief((short) -300)
                    .share(-0.1f)
                    .whole(new BigInteger("9"))
                    .letter('B')
                    .stamp(OffsetDateTime.parse("1969-12-31T23:59:59.999999Z"))
                    .local(LocalDateTime.parse("0031-01-01T00:00:00"))
                    .hour(LocalTime.parse("09:00:00"))
                    .span(Duration.ofSeconds(-90))
                    .year(Year.of(31))
                    .month(YearMonth.of(31, 12))
                    .large(-5_000_000_000L)
                    .ratio(-0.5)
                    .amount(new BigDecimal("9.5"))
                    .word("B")
                    .prose("Line one\nline two")
                    .shape(Shape.CUBE)
                    .size(Size.HUGE)
                    .fit(Size.SMALL)
                    .tag(LOW_TAG)
                    .moment(LOW_MOMENT)
                    .day(LOW_DAY)
                    .data(new byte[] {1, 2}));
    pebbles.create(
        p ->
            p.label("high")
                .flag(true)
                .small(7)
                .tiny((byte) 127)
                .brief((short) 300)
                .share(0.1f)
                .whole(new BigInteger("10000000000000000000"))
                .letter('a')
                .stamp(OffsetDateTime.parse("2026-03-29T01:30:00Z"))
                .local(LocalDateTime.parse("2026-03-29T02:30:00"))
                .hour(LocalTime.parse("10:00:00.000001"))
                .span(Duration.ofSeconds(3))
                .year(Year.of(2026))
                .month(YearMonth.of(2026, 1))
                .large(7_000_000_000L)
                .ratio(1e300)
                .amount(new BigDecimal("10.25"))
                .word("a")
                .prose("line one\nline two")
                .shape(Shape.WEDGE)
                .size(Size.SMALL)
                .fit(Size.SMALL)
                .tag(HIGH_TAG)
                .moment(HIGH_MOMENT)
                .day(HIGH_DAY)
                .data(new byte[] {1, 3}));
    low = first.id();
    pebbles.create(p -> p.label("none"));
  }

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
  @Shows({
    "`in` with an empty list is false, and `notIn` is true.",
    "`isDistinctFrom` takes null for a value."
  })
  void intsCompare() {
    assertOrder(p -> p.small(), -5, 7);
    assertFinds(p -> p.small().eq(-5), "low");
    assertFinds(p -> p.small().ne(-5), "high");
    assertFinds(p -> p.small().isDistinctFrom(-5), "high", "none");
    assertFinds(p -> p.small().lt(7), "low");
    assertFinds(p -> p.small().lte(7), "low", "high");
    assertFinds(p -> p.small().gt(-5), "high");
    assertFinds(p -> p.small().gte(-5), "low", "high");
    assertFinds(p -> p.small().between(-5, 6), "low");
    assertFinds(p -> p.small().in(7, 8), "high");
    assertFinds(p -> p.small().notIn(7, 8), "low");
  }

  @Test
  void bytesOfNumbersAndShortsCompare() {
    assertOrder(p -> p.tiny(), (byte) -128, (byte) 127);
    assertOrder(p -> p.brief(), (short) -300, (short) 300);
    assertFinds(p -> p.brief().eq(-300), "low");
    assertFinds(p -> p.brief().ne(-300), "high");
    assertFinds(p -> p.brief().isDistinctFrom(-300), "high", "none");
    assertFinds(p -> p.brief().lt(1_000_000), "low", "high");
    assertFinds(p -> p.brief().lte(-300), "low");
    assertFinds(p -> p.brief().gt(-1_000_000), "low", "high");
    assertFinds(p -> p.tiny().gte(127), "high");
    assertFinds(p -> p.tiny().between(-1_000, 0), "low");
    assertFinds(p -> p.tiny().in(127, 1_000), "high");
    assertFinds(p -> p.tiny().notIn(127, 1_000), "low");
  }

  @Test
  @Shows("`in` with an empty list is false, and `notIn` is true.")
  void longsCompare() {
    assertOrder(p -> p.large(), -5_000_000_000L, 7_000_000_000L);
    assertFinds(p -> p.large().eq(-5_000_000_000L), "low");
    assertFinds(p -> p.large().ne(-5_000_000_000L), "high");
    assertFinds(p -> p.large().isDistinctFrom(-5_000_000_000L), "high", "none");
    assertFinds(p -> p.large().lt(7_000_000_000L), "low");
    assertFinds(p -> p.large().lte(7_000_000_000L), "low", "high");
    assertFinds(p -> p.large().gt(0), "high");
    assertFinds(p -> p.large().gte(-5_000_000_000L), "low", "high");
    assertFinds(p -> p.large().between(0, Long.MAX_VALUE), "high");
    assertFinds(p -> p.large().in(7_000_000_000L, 8), "high");
    assertFinds(p -> p.large().notIn(7_000_000_000L, 8), "low");
  }

  @Test
  void floatsCompare() {
    assertOrder(p -> p.share(), -0.1f, 0.1f);
    assertFinds(p -> p.share().eq(0.1f), "high");
    assertFinds(p -> p.share().ne(0.1f), "low");
    assertFinds(p -> p.share().isDistinctFrom(0.1f), "low", "none");
    assertFinds(p -> p.share().lt(0.1f), "low");
    assertFinds(p -> p.share().lte(0.1f), "low", "high");
    assertFinds(p -> p.share().gt(-0.1f), "high");
    assertFinds(p -> p.share().gte(0.1f), "high");
    assertFinds(p -> p.share().between(-0.1f, 0), "low");
    assertFinds(p -> p.share().in(0.1f, 8), "high");
    assertFinds(p -> p.share().notIn(0.1f, 8), "low");
  }

  @Test
  void doublesCompare() {
    assertOrder(p -> p.ratio(), -0.5, 1e300);
    assertFinds(p -> p.ratio().eq(-0.5), "low");
    assertFinds(p -> p.ratio().ne(-0.5), "high");
    assertFinds(p -> p.ratio().isDistinctFrom(-0.5), "high", "none");
    assertFinds(p -> p.ratio().lt(0), "low");
    assertFinds(p -> p.ratio().lte(1e300), "low", "high");
    assertFinds(p -> p.ratio().gt(0), "high");
    assertFinds(p -> p.ratio().gte(-0.5), "low", "high");
    assertFinds(p -> p.ratio().between(-1, 0), "low");
    assertFinds(p -> p.ratio().in(1e300, 8), "high");
    assertFinds(p -> p.ratio().notIn(1e300, 8), "low");
  }

  @Test
  @Shows("Decimals are equal by their number, whatever their scale.")
  void decimalsAreEqualByTheirNumber() {
    assertEquality(p -> p.amount(), new BigDecimal("9.50"), new BigDecimal("10.25000"));
    assertFinds(p -> p.amount().eq(new BigDecimal("95e-1")), "low");
    assertFinds(p -> p.amount().in(new BigDecimal("9.5"), new BigDecimal("1")), "low");
    assertFinds(p -> p.amount().notIn(new BigDecimal("9.5"), new BigDecimal("1")), "high");
    assertFinds(p -> p.amount().eq(new BigDecimal("9.50000000001")));
  }

  @Test
  @Shows("Decimals are compared by size, sorted and computed with by their number.")
  void decimalsCompareByTheirNumberOrAreRefused() {
    if (database.equals("sqlite")) {
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> pebbles.query().where(p -> p.amount().lt(new BigDecimal("10"))).list())
          .withMessageContaining("Pebble.amount");
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> pebbles.query().orderBy(p -> p.amount()).list())
          .withMessageContaining("Pebble.amount");
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> pebbles.query().where(p -> p.whole().gt(BigInteger.ONE)).list())
          .withMessage(
              "Pebble.whole cannot be ordered by sqlite, which keeps decimals as text. Compare with"
                  + " eq, ne, in or notIn, or order in Java.");
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> pebbles.query().orderBy(p -> p.whole().desc()).list())
          .withMessageContaining("Pebble.whole");
    } else {
      assertOrder(p -> p.whole(), new BigInteger("9"), new BigInteger("10000000000000000000"));
      assertOrder(p -> p.amount(), new BigDecimal("9.5"), new BigDecimal("10.25"));
    }
  }

  @Test
  void wholeNumbersOfAnySizeAreEqualByTheirNumber() {
    assertEquality(p -> p.whole(), new BigInteger("9"), new BigInteger("10000000000000000000"));
    assertFinds(p -> p.whole().in(new BigInteger("9"), BigInteger.TEN.pow(40)), "low");
    assertFinds(p -> p.whole().notIn(new BigInteger("9"), BigInteger.TEN.pow(40)), "high");
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
        .isThrownBy(() -> pebbles.update(low, c -> c.sizeFrom(p -> p.fit())))
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

  private <T> void assertEquality(Function<PebbleFields, Expression<T>> column, T low, T high) {
    assertFinds(p -> column.apply(p).eq(low), "low");
    assertFinds(p -> column.apply(p).eq(high), "high");
    assertFinds(p -> column.apply(p).eq(low).not(), "high");
    assertFinds(p -> column.apply(p).ne(low), "high");
    assertFinds(p -> column.apply(p).ne(low).not(), "low");
    assertFinds(p -> column.apply(p).isDistinctFrom(low), "high", "none");
    assertFinds(p -> column.apply(p).isDistinctFrom(low).not(), "low");
    assertFinds(p -> column.apply(p).in(List.of(low)), "low");
    assertFinds(p -> column.apply(p).in(List.of(low, high)), "low", "high");
    assertFinds(p -> column.apply(p).in(List.of(low)).not(), "high");
    assertFinds(p -> column.apply(p).notIn(List.of(low)), "high");
    assertFinds(p -> column.apply(p).in(List.<T>of()));
    assertFinds(p -> column.apply(p).notIn(List.<T>of()), "low", "high", "none");
    assertFinds(p -> column.apply(p).isNull(), "none");
    assertFinds(p -> column.apply(p).isNotNull(), "low", "high");
    assertFinds(p -> column.apply(p).eq(column.apply(p)), "low", "high");
    assertFinds(p -> column.apply(p).ne(column.apply(p)));
    assertFinds(p -> column.apply(p).isDistinctFrom(column.apply(p)).not(), "low", "high", "none");
  }

  private <T> void assertOrder(Function<PebbleFields, OrderedExpression<T>> column, T low, T high) {
    assertEquality(column::apply, low, high);
    assertFinds(p -> column.apply(p).lt(high), "low");
    assertFinds(p -> column.apply(p).lt(low));
    assertFinds(p -> column.apply(p).lt(high).not(), "high");
    assertFinds(p -> column.apply(p).lte(low), "low");
    assertFinds(p -> column.apply(p).lte(high), "low", "high");
    assertFinds(p -> column.apply(p).gt(low), "high");
    assertFinds(p -> column.apply(p).gt(high));
    assertFinds(p -> column.apply(p).gte(high), "high");
    assertFinds(p -> column.apply(p).gte(low), "low", "high");
    assertFinds(p -> column.apply(p).between(low, low), "low");
    assertFinds(p -> column.apply(p).between(low, high), "low", "high");
    assertFinds(p -> column.apply(p).between(high, low));
    assertFinds(p -> column.apply(p).between(low, low).not(), "high");
    assertFinds(p -> column.apply(p).lt(column.apply(p)));
    assertFinds(p -> column.apply(p).lte(column.apply(p)), "low", "high");
    assertFinds(p -> column.apply(p).gt(column.apply(p)));
    assertFinds(p -> column.apply(p).gte(column.apply(p)), "low", "high");
    assertThat(pebbles.query().orderBy(column).list())
        .extracting(Pebble::label)
        .containsExactly("low", "high", "none");
    assertThat(pebbles.query().orderBy(p -> column.apply(p).desc()).list())
        .extracting(Pebble::label)
        .containsExactly("none", "high", "low");
  }

  private void assertFinds(
      Function<? super PebbleFields, ? extends Condition> condition, String... labels) {
    assertThat(pebbles.query().where(condition).orderBy(p -> p.id()).list())
        .extracting(Pebble::label)
        .containsExactly(labels);
  }
}
