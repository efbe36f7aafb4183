/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Expression;
import dev.ashlar.runtime.Database;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Grain;
import dev.ashlar.tests.model.kinds.GrainDraft;
import dev.ashlar.tests.model.kinds.GrainMapper;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.model.kinds.Stone;
import dev.ashlar.tests.model.kinds.StoneMapper;
import dev.ashlar.tests.support.RawSql;
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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was written is what is read, the smallest, the largest, the usual and the odd: by Ashlar
 * what Ashlar wrote, by others what Ashlar wrote, and by Ashlar what others wrote.
 */
@EveryDatabase(mysql = true)
final class RoundTripTest {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

  private PebbleMapper pebbles;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    pebbles = Pebbles.on(database);
    sql = RawSql.on(database);
  }

  @Test
  void everyKindOfColumnIsHere() {
    assertThat(PebbleFields.TABLE.columns())
        .extracting(column -> column.type().kind())
        .contains(ColumnType.Kind.values());
  }

  /** What every test below does with its column. */
  private <T> Pebbles<T> column(
      String name,
      Function<T, String> literal,
      BiConsumer<PebbleDraft, @Nullable T> draft,
      BiConsumer<PebbleChange, @Nullable T> change,
      Function<Pebble, @Nullable T> read,
      Function<PebbleFields, Expression<T>> field) {
    return new Pebbles<>(sql, pebbles, name, literal, draft, change, read, field);
  }

  @Test
  void booleansAreKept() {
    column("flag", sql::bool, PebbleDraft::flag, PebbleChange::flag, p -> p.flag(), p -> p.flag())
        .keeps(true, false);
  }

  @Test
  void bytesOfNumbersAreKept() {
    column(
            "tiny",
            String::valueOf,
            PebbleDraft::tiny,
            PebbleChange::tiny,
            p -> p.tiny(),
            p -> p.tiny())
        .keeps((byte) 0, (byte) 42, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Test
  void shortsAreKept() {
    column(
            "brief",
            String::valueOf,
            PebbleDraft::brief,
            PebbleChange::brief,
            p -> p.brief(),
            p -> p.brief())
        .keeps((short) 0, (short) 42, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Test
  void intsAreKept() {
    column(
            "small",
            String::valueOf,
            PebbleDraft::small,
            PebbleChange::small,
            p -> p.small(),
            p -> p.small())
        .keeps(0, 1, -1, 42, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  @Test
  void longsAreKept() {
    column(
            "large",
            String::valueOf,
            PebbleDraft::large,
            PebbleChange::large,
            p -> p.large(),
            p -> p.large())
        .keeps(0L, 1L, -1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
  }

  @Test
  void floatsAreKept() {
    var share =
        column(
            "share",
            sql::single,
            PebbleDraft::share,
            PebbleChange::share,
            p -> p.share(),
            p -> p.share());
    share.keeps(
        0.0f,
        0.1f,
        -0.1f,
        1.0f / 3,
        16777216.0f,
        123456.79f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Float.MAX_VALUE,
        -Float.MAX_VALUE);
    // isEqualTo tells 0.0f from -0.0f.
    share.turns(-0.0f, 0.0f);
  }

  @Test
  void doublesAreKept() {
    var ratio =
        column(
            "ratio",
            sql::real,
            PebbleDraft::ratio,
            PebbleChange::ratio,
            p -> p.ratio(),
            p -> p.ratio());
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
        column(
            "amount",
            it -> sql.decimal(it.toPlainString()),
            PebbleDraft::amount,
            PebbleChange::amount,
            p -> p.amount(),
            p -> p.amount());
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
  void wholeNumbersOfAnySizeAreKept() {
    column(
            "whole",
            it -> sql.decimal(it.toString()),
            PebbleDraft::whole,
            PebbleChange::whole,
            p -> p.whole(),
            p -> p.whole())
        .keeps(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.valueOf(-42),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
            new BigInteger("999999999999999999999999999999"),
            new BigInteger("-999999999999999999999999999999"));
  }

  @Test
  void charactersAreKept() {
    column(
            "letter",
            it -> sql.text(it.toString()),
            PebbleDraft::letter,
            PebbleChange::letter,
            p -> p.letter(),
            p -> p.letter())
        .keeps(
            'a', 'Z', '0', ' ', '\t', '\'', '"', '`', '\\', '%', '_', '\u0001', '\u00E4', '\u0301',
            '\u05D0', '\u202E', '\u20AC', '\u65E5', '\uFEFF', '\uFFFF');
  }

  @Test
  void shortTextsAreKept() {
    column("word", sql::text, PebbleDraft::word, PebbleChange::word, p -> p.word(), p -> p.word())
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
    column(
            "prose",
            sql::text,
            PebbleDraft::prose,
            PebbleChange::prose,
            p -> p.prose(),
            p -> p.prose())
        .keeps("", "usual", "line\nline", "😀".repeat(50_000), "x".repeat(900_000));
  }

  @Test
  void enumConstantsAreKept() {
    column(
            "shape",
            it -> "'" + it + "'",
            PebbleDraft::shape,
            PebbleChange::shape,
            p -> p.shape(),
            p -> p.shape())
        .keeps(Shape.CUBE, Shape.SLAB, Shape.WEDGE);
  }

  @Test
  void enumConstantsOfANativeTypeAreKept() {
    column(
            "size",
            it -> "'" + it + "'",
            PebbleDraft::size,
            PebbleChange::size,
            p -> p.size(),
            p -> p.size())
        .keeps(Size.SMALL, Size.LARGE, Size.HUGE);
  }

  @Test
  void uuidsAreKept() {
    column(
            "tag",
            it -> sql.uuid(it.toString()),
            PebbleDraft::tag,
            PebbleChange::tag,
            p -> p.tag(),
            p -> p.tag())
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
        column(
            "moment",
            it -> sql.moment(MOMENT.format(it)),
            PebbleDraft::moment,
            PebbleChange::moment,
            p -> p.moment(),
            p -> p.moment());
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
  void momentsWithAnOffsetAreKeptInUtc() {
    var stamp =
        column(
            "stamp",
            it -> sql.moment(MOMENT.format(it)),
            PebbleDraft::stamp,
            PebbleChange::stamp,
            p -> p.stamp(),
            p -> p.stamp());
    stamp.keeps(
        OffsetDateTime.parse("2026-01-02T03:04:05.123456Z"),
        OffsetDateTime.parse("1969-12-31T23:59:59.999999Z"),
        OffsetDateTime.parse("0001-01-01T00:00:00Z"),
        OffsetDateTime.parse("0031-06-15T12:00:00Z"),
        OffsetDateTime.parse("9999-12-31T23:59:59.999999Z"));
    stamp.turns(
        OffsetDateTime.parse("2026-01-02T03:04:05.123456999+05:45"),
        OffsetDateTime.parse("2026-01-01T21:19:05.123456Z"));
    stamp.turns(
        OffsetDateTime.parse("0001-01-01T14:00:00+14:00"),
        OffsetDateTime.parse("0001-01-01T00:00:00Z"));
  }

  @Test
  void localDatesAndTimesAreKeptInMicroseconds() {
    var local =
        column(
            "local",
            it -> sql.dateTime(LOCAL.format(it)),
            PebbleDraft::local,
            PebbleChange::local,
            p -> p.local(),
            p -> p.local());
    local.keeps(
        LocalDateTime.parse("2026-01-02T03:04:05.123456"),
        LocalDateTime.parse("1970-01-01T00:00:00"),
        LocalDateTime.parse("1969-12-31T23:59:59.999999"),
        LocalDateTime.parse("0001-01-01T00:00:00"),
        LocalDateTime.parse("0031-06-15T12:00:00"),
        LocalDateTime.parse("9999-12-31T23:59:59.999999"),
        LocalDateTime.parse("1582-10-10T12:00:00"),
        LocalDateTime.parse("2026-03-29T02:30:00"),
        LocalDateTime.parse("2026-10-25T02:30:00"));
    local.turns(
        LocalDateTime.parse("2026-01-02T03:04:05.123456999"),
        LocalDateTime.parse("2026-01-02T03:04:05.123456"));
    local.turns(
        LocalDateTime.parse("9999-12-31T23:59:59.999999999"),
        LocalDateTime.parse("9999-12-31T23:59:59.999999"));
  }

  @Test
  void datesAreKept() {
    column(
            "day",
            it -> sql.date(it.toString()),
            PebbleDraft::day,
            PebbleChange::day,
            p -> p.day(),
            p -> p.day())
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
  void timesAreKeptInMicroseconds() {
    var hour =
        column(
            "hour",
            it -> sql.time(HOUR.format(it)),
            PebbleDraft::hour,
            PebbleChange::hour,
            p -> p.hour(),
            p -> p.hour());
    hour.keeps(
        LocalTime.MIDNIGHT,
        LocalTime.NOON,
        LocalTime.parse("00:00:00.000001"),
        LocalTime.parse("02:30:00"),
        LocalTime.parse("12:34:56.789012"),
        LocalTime.parse("23:59:59.999999"));
    hour.turns(LocalTime.MAX, LocalTime.parse("23:59:59.999999"));
  }

  @Test
  void lengthsOfTimeAreKeptInMicroseconds() {
    var span =
        column(
            "span",
            it -> String.valueOf(it.dividedBy(Duration.ofNanos(1000))),
            PebbleDraft::span,
            PebbleChange::span,
            p -> p.span(),
            p -> p.span());
    span.keeps(
        Duration.ZERO,
        Duration.parse("PT0.000001S"),
        Duration.parse("PT-0.000001S"),
        Duration.parse("PT1H30M0.5S"),
        Duration.ofDays(-365_000),
        Duration.ofDays(100_000_000),
        Duration.ofSeconds(9_223_372_036_854L, 775_807_000),
        Duration.ofSeconds(-9_223_372_036_854L, -775_807_000));
    span.turns(Duration.ofNanos(1_999), Duration.ofNanos(1_000));
    span.turns(Duration.ofNanos(-1_999), Duration.ofNanos(-1_000));
    span.turns(Duration.ofNanos(999), Duration.ZERO);
  }

  @Test
  void yearsAreKept() {
    column(
            "year",
            it -> String.valueOf(it.getValue()),
            PebbleDraft::year,
            PebbleChange::year,
            p -> p.year(),
            p -> p.year())
        .keeps(Year.of(2026), Year.of(1), Year.of(31), Year.of(9999));
  }

  @Test
  void monthsAreKept() {
    column(
            "month",
            it -> sql.yearMonth(it.toString()),
            PebbleDraft::month,
            PebbleChange::month,
            p -> p.month(),
            p -> p.month())
        .keeps(
            YearMonth.of(2026, 2),
            YearMonth.of(1, 1),
            YearMonth.of(31, 6),
            YearMonth.of(1582, 10),
            YearMonth.of(9999, 12));
  }

  @Test
  void bytesAreKept() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    column(
            "data",
            it -> sql.bytes(HexFormat.of().formatHex(it)),
            PebbleDraft::data,
            PebbleChange::data,
            p -> p.data(),
            p -> p.data())
        .keeps(all, new byte[0], new byte[] {0}, new byte[] {-1, 0, 1}, new byte[450_000]);
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
}
