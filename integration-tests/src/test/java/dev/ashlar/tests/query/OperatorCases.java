/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Equatable;
import dev.ashlar.query.OrderedExpression;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/**
 * A row with the low value in every kind of column, one with the high value, and one without a
 * value, for which comparisons are unknown.
 */
abstract class OperatorCases {

  static final UUID LOW_TAG = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");
  static final UUID HIGH_TAG = UUID.fromString("f190a6c4-0000-7000-8000-000000000001");
  static final Instant LOW_MOMENT = Instant.parse("1969-12-31T23:59:59.999999Z");
  static final Instant HIGH_MOMENT = Instant.parse("2026-03-29T01:30:00Z");
  static final LocalDate LOW_DAY = LocalDate.of(1582, 10, 4);
  static final LocalDate HIGH_DAY = LocalDate.of(2026, 2, 28);

  PebbleMapper pebbles;
  String database;
  long low;

  @BeforeEach
  void createRows(TestDatabase current) {
    database = current.name();
    current.create(KindsSchema::createScript);
    Database db = Database.connect(current.dataSource());
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

  final <T> void assertEquality(Function<PebbleFields, Equatable<T>> column, T low, T high) {
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

  final <T> void assertOrder(Function<PebbleFields, OrderedExpression<T>> column, T low, T high) {
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

  final void assertFinds(
      Function<? super PebbleFields, ? extends Condition> condition, String... labels) {
    assertThat(pebbles.query().where(condition).orderBy(p -> p.id()).list())
        .extracting(Pebble::label)
        .containsExactly(labels);
  }
}
