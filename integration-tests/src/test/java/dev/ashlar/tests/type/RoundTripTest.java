/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.kinds.Stone;
import dev.ashlar.tests.model.kinds.StoneMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written is what is read: the smallest, the largest, the usual and the odd. */
@EveryDatabase(mysql = true)
final class RoundTripTest {

  private PebbleMapper pebbles;

  @BeforeEach
  void createTables(TestDatabase database) {
    pebbles = Pebbles.on(database);
  }

  @Test
  void booleansAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::flag, PebbleChange::flag, p -> p.flag(), p -> p.flag())
        .keeps(true, false);
  }

  @Test
  void intsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::small, PebbleChange::small, p -> p.small(), p -> p.small())
        .keeps(0, 1, -1, 42, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  @Test
  void longsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::large, PebbleChange::large, p -> p.large(), p -> p.large())
        .keeps(0L, 1L, -1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
  }

  @Test
  void doublesAreKept() {
    var ratio =
        new Pebbles<>(
            pebbles, PebbleDraft::ratio, PebbleChange::ratio, p -> p.ratio(), p -> p.ratio());
    ratio.keeps(
        0.0,
        0.1,
        -0.1,
        1.0 / 3,
        1e15 + 0.3,
        9007199254740994.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE);
    // isEqualTo tells 0.0 from -0.0.
    ratio.turns(-0.0, 0.0);
  }

  @Test
  void decimalsAreKeptInTheScaleOfTheirColumn() {
    var amount =
        new Pebbles<>(
            pebbles, PebbleDraft::amount, PebbleChange::amount, p -> p.amount(), p -> p.amount());
    amount.keeps(
        new BigDecimal("0.0000000000"),
        new BigDecimal("0.0000000001"),
        new BigDecimal("-0.0000000001"),
        new BigDecimal("12.3450000000"),
        new BigDecimal("9999999999999999999999999999.9999999999"),
        new BigDecimal("-9999999999999999999999999999.9999999999"));
    amount.turns(new BigDecimal("12.5"), new BigDecimal("12.5000000000"));
    amount.turns(new BigDecimal("1e3"), new BigDecimal("1000.0000000000"));
    amount.turns(new BigDecimal("1.500000000000000"), new BigDecimal("1.5000000000"));
    amount.turns(new BigDecimal("0E+9"), new BigDecimal("0.0000000000"));
  }

  @Test
  void shortTextsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::word, PebbleChange::word, p -> p.word(), p -> p.word())
        .keeps(
            "",
            " ",
            "x ",
            " x",
            "\t\r\n",
            "it's \"so\" `here`",
            "\\ \\n \\0 $1 ? :a",
            "%_[]*",
            "NULL",
            "ÄÖÜäöüß€",
            "😀👩‍👩‍👧‍👦",
            "😀".repeat(20),
            "x".repeat(20),
            "שלום עולם",
            "\u202Eabc\u202C",
            "e\u0301",
            "\u00E9",
            "Z\u0351\u0343\u0302",
            "\u0001\u001F\u007F",
            "\uFEFFx\u200B",
            "\uFFFD\uFFFF",
            "日本語");
  }

  @Test
  void longTextsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::prose, PebbleChange::prose, p -> p.prose(), p -> p.prose())
        .keeps("", "usual", "line\nline", "😀".repeat(50_000), "x".repeat(1_000_000));
  }

  @Test
  void enumConstantsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::shape, PebbleChange::shape, p -> p.shape(), p -> p.shape())
        .keeps(Shape.CUBE, Shape.SLAB, Shape.WEDGE);
  }

  @Test
  void uuidsAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::tag, PebbleChange::tag, p -> p.tag(), p -> p.tag())
        .keeps(
            UUID.fromString("0190a6c4-0000-7000-8000-000000000001"),
            new UUID(0, 0),
            new UUID(-1, -1),
            UUID.fromString("7fffffff-ffff-ffff-8000-000000000000"),
            UUID.fromString("80000000-0000-0000-7fff-ffffffffffff"));
  }

  @Test
  void momentsAreKeptInMicroseconds() {
    var moment =
        new Pebbles<>(
            pebbles, PebbleDraft::moment, PebbleChange::moment, p -> p.moment(), p -> p.moment());
    moment.keeps(
        Instant.parse("2026-01-02T03:04:05.123456Z"),
        Instant.parse("2026-01-02T03:04:05Z"),
        Instant.EPOCH,
        Instant.parse("1969-12-31T23:59:59.999999Z"),
        Instant.parse("0001-01-01T00:00:00Z"),
        Instant.parse("9999-12-31T23:59:59.999999Z"),
        Instant.parse("1582-10-10T12:00:00Z"),
        Instant.parse("1883-11-18T17:00:00Z"),
        Instant.parse("2026-03-29T01:30:00Z"),
        Instant.parse("2026-10-25T00:30:00Z"),
        Instant.parse("2026-10-25T01:30:00Z"),
        Instant.parse("2016-12-31T23:59:59.999999Z"));
    moment.turns(
        Instant.parse("2026-01-02T03:04:05.123456999Z"),
        Instant.parse("2026-01-02T03:04:05.123456Z"));
    moment.turns(
        Instant.parse("1969-12-31T23:59:59.999999999Z"),
        Instant.parse("1969-12-31T23:59:59.999999Z"));
    moment.turns(
        Instant.parse("9999-12-31T23:59:59.999999999Z"),
        Instant.parse("9999-12-31T23:59:59.999999Z"));
  }

  @Test
  void datesAreKept() {
    new Pebbles<>(pebbles, PebbleDraft::day, PebbleChange::day, p -> p.day(), p -> p.day())
        .keeps(
            LocalDate.of(2026, 1, 2),
            LocalDate.EPOCH,
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(4, 2, 29),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2018, 11, 4));
  }

  @Test
  void bytesAreKept() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    new Pebbles<>(pebbles, PebbleDraft::data, PebbleChange::data, p -> p.data(), p -> p.data())
        .keeps(all, new byte[0], new byte[] {0}, new byte[] {-1, 0, 1}, new byte[500_000]);
  }

  @Test
  void bytesAreCopiedWhenTheyAreGiven() {
    byte[] given = {1, 2};
    PebbleDraft draft = PebbleDraft.start().label("x").data(given);
    given[0] = 9;

    pebbles.createMany(List.of(draft));

    assertThat(pebbles.query().one().data()).containsExactly(1, 2);
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
                    .tag(tag)
                    .moment(Instant.EPOCH)
                    .day(LocalDate.EPOCH)
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
    assertThat(readFull.tag()).contains(tag);
    assertThat(readFull.moment()).contains(Instant.EPOCH);
    assertThat(readFull.day()).contains(LocalDate.EPOCH);
    assertThat(readFull.data().orElseThrow()).isEmpty();
    Shard cleared = shards.update(full.id(), c -> c.flag(null).data(null).day(null));
    assertThat(cleared.flag()).isEmpty();
    assertThat(cleared.data()).isEmpty();
    assertThat(cleared.day()).isEmpty();
  }
}
