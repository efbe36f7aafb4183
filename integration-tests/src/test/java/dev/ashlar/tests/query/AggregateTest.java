/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.ShardMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates of every kind of number, at their limits. */
@EveryDatabase
final class AggregateTest {

  private ShardMapper shards;

  @BeforeEach
  void createTable(TestDatabase database) {
    database.create(KindsSchema::createScript);
    shards = new ShardMapper(Database.connect(database.dataSource()));
  }

  @Test
  void sumsOfWholeNumbersHave64Bits() {
    shards.create(
        s ->
            s.tiny(Byte.MAX_VALUE)
                .brief(Short.MAX_VALUE)
                .small(Integer.MAX_VALUE)
                .large(Long.MAX_VALUE - 1));
    shards.create(
        s -> s.tiny(Byte.MAX_VALUE).brief(Short.MAX_VALUE).small(Integer.MAX_VALUE).large(1L));
    shards.create(s -> s);

    assertThat(
            shards
                .query()
                .select(
                    s ->
                        columns(s.tiny().sum(), s.brief().sum(), s.small().sum(), s.large().sum())
                            .as((a, b, c, d) -> List.of(a, b, c, d)))
                .one())
        .containsExactly(254L, 65_534L, 4_294_967_294L, Long.MAX_VALUE);
    assertThat(
            shards
                .query()
                .select(
                    s ->
                        columns(s.tiny().avg(), s.brief().avg(), s.small().avg(), s.large().avg())
                            .as((a, b, c, d) -> List.of(a, b, c, d)))
                .one())
        .containsExactly(
            new BigDecimal("127.000000"),
            new BigDecimal("32767.000000"),
            new BigDecimal("2147483647.000000"),
            new BigDecimal("4611686018427387903.500000"));
    assertThat(shards.query().select(s -> s.small().max()).one()).isEqualTo(Integer.MAX_VALUE);
    assertThat(shards.query().select(s -> s.tiny().min()).one()).isEqualTo(Byte.MAX_VALUE);
  }

  @Test
  void aggregatesAreComputedWith() {
    shards.create(s -> s.small(3).large(4L).word("x"));
    shards.create(s -> s.small(5).word("x"));

    assertThat(
            shards
                .query()
                .groupBy(s -> s.word())
                .having(s -> s.small().sum().plus(1).gt(8).and(count().times(2).eq(4)))
                .orderBy(s -> s.small().sum().times(-1))
                .select(
                    s ->
                        columns(
                                s.small().sum().plus(1),
                                s.small().max().times(2),
                                count().times(10),
                                s.large().sum().plus(s.small().sum()),
                                columns(s.word(), count()).as((word, rows) -> word + rows))
                            .as((a, b, c, d, e) -> a + " " + b + " " + c + " " + d + " " + e))
                .list())
        .containsExactly("9 10 20 12 x2");
  }

  @Test
  void aggregatesOfAggregatesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shards.query().select(s -> s.small().sum().max()))
        .withMessage(
            "Shard.small.sum().max() is of Shard.small.sum(), which is an aggregate already, and"
                + " has one value in each group. Say of which groups, by over(..), or compute"
                + " further in Java.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shards.query().select(s -> count().filter(s.small().max().gt(1))));
  }

  @Test
  void filtersAddUp() {
    shards.create(s -> s.small(1).word("a"));
    shards.create(s -> s.small(2).word("a"));
    shards.create(s -> s.small(2).word("b"));

    assertThat(
            shards
                .query()
                .select(s -> count().filter(s.small().gt(1)).filter(s.word().eq("a")))
                .one())
        .isEqualTo(1);
  }

  @Test
  void sumThatDoesNotFitIsRefused() {
    shards.create(s -> s.large(Long.MAX_VALUE));
    shards.create(s -> s.large(1L));

    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> shards.query().select(s -> s.large().sum()).one());
  }

  @Test
  void numbersOfFloatingPointAreSummed() {
    shards.create(s -> s.ratio(0.5).share(1.5f));
    shards.create(s -> s.ratio(0.25).share(-1f));
    shards.create(s -> s);

    assertThat(shards.query().select(s -> s.ratio().sum()).one()).isEqualTo(0.75);
    assertThat(shards.query().select(s -> s.ratio().avg()).one()).isEqualTo(0.375);
    assertThat(shards.query().select(s -> s.share().max()).one()).isEqualTo(1.5f);
    assertThat(shards.query().where(s -> s.id().lt(0)).select(s -> s.ratio().sum()).one()).isNull();
  }

  @Test
  void whatHasAnOrderHasASmallestAndALargest() {
    Instant moment = Instant.parse("2026-01-02T03:04:05.123456Z");
    LocalDate day = LocalDate.of(2026, 2, 28);
    shards.create(s -> s.moment(moment).day(day).span(Duration.ofDays(2)).letter('b').word("b"));
    shards.create(
        s ->
            s.moment(moment.plusNanos(1_000))
                .day(day.plusDays(1))
                .span(Duration.ofDays(-2))
                .letter('B')
                .word("B"));

    assertThat(
            shards
                .query()
                .select(
                    s ->
                        columns(
                                s.moment().min(),
                                s.day().max(),
                                s.span().min(),
                                s.letter().max(),
                                s.word().min())
                            .as((a, b, c, d, e) -> List.of(a, b, c, d, e)))
                .one())
        .containsExactly(moment, day.plusDays(1), Duration.ofDays(-2), 'b', "B");
  }

  @Test
  void conditionsAndOrdersTakeAggregates() {
    shards.create(s -> s.word("a").small(1).ratio(1.0));
    shards.create(s -> s.word("a").small(2).ratio(1.0));
    shards.create(s -> s.word("b").small(9).ratio(1.0));
    shards.create(s -> s.word("c"));

    assertThat(
            shards
                .query()
                .groupBy(s -> s.word())
                .having(
                    s ->
                        s.small()
                            .avg()
                            .gt(1.4)
                            .and(s.small().sum().lt(9))
                            .or(s.small().count().eq(0)))
                .orderBy(s -> s.small().avg().desc().nullsLast())
                .select(
                    s -> columns(s.word(), s.small().avg()).as((word, average) -> word + average))
                .list())
        .containsExactly("a1.500000", "cnull");
  }
}
