/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Grain;
import dev.ashlar.tests.model.kinds.GrainDraft;
import dev.ashlar.tests.model.kinds.GrainMapper;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.model.kinds.Stone;
import dev.ashlar.tests.model.kinds.StoneMapper;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows with columns of every kind, required and optional, are read as they were written. */
@EveryDatabase
final class RowRoundTripTest {

  private PebbleMapper pebbles;

  @BeforeEach
  void createTables(TestDatabase database) {
    pebbles = Pebbles.on(database);
  }

  @Test
  void requiredColumnsAreKept(TestDatabase database) {
    StoneMapper stones = new StoneMapper(Database.connect(database.dataSource()));
    UUID tag = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");
    Instant cutAt = Instant.parse("2026-01-02T03:04:05.123456Z");

    Stone stone =
        stones.create(
            s ->
                s.polished(true)
                    .weight(-3)
                    .serial(4)
                    .density(-0.0)
                    .price(new BigDecimal("9.9"))
                    .name("granite")
                    .note("")
                    .shape(Shape.SLAB)
                    .tag(tag)
                    .cutAt(cutAt)
                    .soldOn(LocalDate.of(2026, 1, 2))
                    .mark(new byte[] {1}));

    for (Stone each : List.of(stone, stones.getById(stone.id()))) {
      assertThat(each.polished()).isTrue();
      assertThat(each.weight()).isEqualTo(-3);
      assertThat(each.serial()).isEqualTo(4);
      assertThat(Double.doubleToRawLongBits(each.density())).isZero();
      assertThat(each.price()).isEqualTo(new BigDecimal("9.90"));
      assertThat(each.name()).isEqualTo("granite");
      assertThat(each.note()).isEmpty();
      assertThat(each.shape()).isEqualTo(Shape.SLAB);
      assertThat(each.tag()).isEqualTo(tag);
      assertThat(each.cutAt()).isEqualTo(cutAt);
      assertThat(each.soldOn()).isEqualTo(LocalDate.of(2026, 1, 2));
      assertThat(each.mark()).containsExactly(1);
    }
  }

  @Test
  void moreRequiredColumnsAreKept(TestDatabase database) {
    GrainMapper grains = new GrainMapper(Database.connect(database.dataSource()));
    GrainDraft draft =
        GrainDraft.start()
            .number((short) -7)
            .tiny((byte) -3)
            .brief((short) 300)
            .share(-0.0f)
            .whole(new BigInteger("18446744073709551615"))
            .letter('x')
            .size(Size.LARGE)
            .stamp(OffsetDateTime.parse("2026-01-02T03:04:05.123456999+01:00"))
            .local(LocalDateTime.parse("2026-03-29T02:30:00"))
            .hour(LocalTime.MAX)
            .span(Duration.ofMinutes(90))
            .year(Year.of(31))
            .month(YearMonth.of(1, 1));
    Grain expected =
        new Grain(
            (short) -7,
            (byte) -3,
            (short) 300,
            0.0f,
            new BigInteger("18446744073709551615"),
            'x',
            Size.LARGE,
            OffsetDateTime.parse("2026-01-02T02:04:05.123456Z"),
            LocalDateTime.parse("2026-03-29T02:30:00"),
            LocalTime.parse("23:59:59.999999"),
            Duration.ofMinutes(90),
            Year.of(31),
            YearMonth.of(1, 1),
            (short) 0);

    assertThat(draft.preview()).isEqualTo(expected);
    assertThat(grains.createMany(List.of(draft))).isEqualTo(1);
    assertThat(grains.getById((short) -7)).isEqualTo(expected);
  }

  @Test
  void optionalColumnsAreKeptFullAndEmpty(TestDatabase database) {
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    UUID tag = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

    Shard empty = shards.create(s -> s);
    Shard full =
        shards.create(
            s ->
                s.flag(false)
                    .small(0)
                    .large(0L)
                    .ratio(0.0)
                    .amount(new BigDecimal("0"))
                    .word("")
                    .prose("")
                    .shape(Shape.CUBE)
                    .size(Size.HUGE)
                    .tag(tag)
                    .moment(Instant.EPOCH)
                    .day(LocalDate.EPOCH)
                    .tiny((byte) 0)
                    .brief((short) 0)
                    .share(0.0f)
                    .whole(BigInteger.ZERO)
                    .letter(' ')
                    .stamp(OffsetDateTime.parse("1970-01-01T00:00:00Z"))
                    .local(LocalDateTime.parse("1970-01-01T00:00:00"))
                    .hour(LocalTime.MIDNIGHT)
                    .span(Duration.ZERO)
                    .year(Year.of(1))
                    .month(YearMonth.of(1, 1))
                    .data(new byte[0]));

    Shard readEmpty = shards.getById(empty.id());
    assertThat(readEmpty).isEqualTo(empty);
    assertThat(readEmpty.flag()).isEmpty();
    assertThat(readEmpty.small()).isEmpty();
    assertThat(readEmpty.large()).isEmpty();
    assertThat(readEmpty.ratio()).isEmpty();
    assertThat(readEmpty.amount()).isEmpty();
    assertThat(readEmpty.word()).isEmpty();
    assertThat(readEmpty.prose()).isEmpty();
    assertThat(readEmpty.shape()).isEmpty();
    assertThat(readEmpty.tag()).isEmpty();
    assertThat(readEmpty.moment()).isEmpty();
    assertThat(readEmpty.day()).isEmpty();
    assertThat(readEmpty.tiny()).isEmpty();
    assertThat(readEmpty.brief()).isEmpty();
    assertThat(readEmpty.share()).isEmpty();
    assertThat(readEmpty.whole()).isEmpty();
    assertThat(readEmpty.letter()).isEmpty();
    assertThat(readEmpty.stamp()).isEmpty();
    assertThat(readEmpty.local()).isEmpty();
    assertThat(readEmpty.hour()).isEmpty();
    assertThat(readEmpty.span()).isEmpty();
    assertThat(readEmpty.year()).isEmpty();
    assertThat(readEmpty.month()).isEmpty();
    assertThat(readEmpty.data()).isEmpty();
    Shard readFull = shards.getById(full.id());
    assertThat(readFull.flag()).contains(false);
    assertThat(readFull.small()).contains(0);
    assertThat(readFull.large()).contains(0L);
    assertThat(readFull.ratio()).contains(0.0);
    assertThat(readFull.amount()).contains(new BigDecimal("0.000"));
    assertThat(readFull.word()).contains("");
    assertThat(readFull.prose()).contains("");
    assertThat(readFull.shape()).contains(Shape.CUBE);
    assertThat(readFull.size()).contains(Size.HUGE);
    assertThat(readFull.tag()).contains(tag);
    assertThat(readFull.moment()).contains(Instant.EPOCH);
    assertThat(readFull.day()).contains(LocalDate.EPOCH);
    assertThat(readFull.tiny()).contains((byte) 0);
    assertThat(readFull.brief()).contains((short) 0);
    assertThat(readFull.share()).contains(0.0f);
    assertThat(readFull.whole()).contains(BigInteger.ZERO);
    assertThat(readFull.letter()).contains(' ');
    assertThat(readFull.stamp()).contains(OffsetDateTime.parse("1970-01-01T00:00:00Z"));
    assertThat(readFull.local()).contains(LocalDateTime.parse("1970-01-01T00:00:00"));
    assertThat(readFull.hour()).contains(LocalTime.MIDNIGHT);
    assertThat(readFull.span()).contains(Duration.ZERO);
    assertThat(readFull.year()).contains(Year.of(1));
    assertThat(readFull.month()).contains(YearMonth.of(1, 1));
    assertThat(readFull.data().orElseThrow()).isEmpty();
    Shard cleared = shards.update(full.id(), c -> c.flag(null).data(null).day(null));
    assertThat(cleared.flag()).isEmpty();
    assertThat(cleared.data()).isEmpty();
    assertThat(cleared.day()).isEmpty();
  }

  @Test
  void bytesAreCopiedWhenTheyAreGiven() {
    byte[] given = {1, 2};
    PebbleDraft draft = PebbleDraft.start().label("x").data(given);
    given[0] = 9;

    pebbles.createMany(List.of(draft));

    assertThat(pebbles.query().one().data()).containsExactly(1, 2);
  }
}
