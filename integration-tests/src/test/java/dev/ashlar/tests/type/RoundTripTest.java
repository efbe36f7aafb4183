/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Equatable;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.support.RawSql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
@EveryDatabase(drivers = true)
final class RoundTripTest {

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
        .containsAll(EnumSet.complementOf(EnumSet.of(ColumnType.Kind.JSON))); // see JsonTest
  }

  /** What every test below does with its column. */
  private <T> Pebbles<T> column(
      String name,
      Function<T, String> literal,
      BiConsumer<PebbleDraft, @Nullable T> draft,
      BiConsumer<PebbleChange, @Nullable T> change,
      Function<Pebble, @Nullable T> read,
      Function<PebbleFields, Equatable<T>> field) {
    return new Pebbles<>(sql, pebbles, name, literal, draft, change, read, field);
  }

  @Test
  void booleansAreKept() {
    column("flag", sql::bool, PebbleDraft::flag, PebbleChange::flag, p -> p.flag(), p -> p.flag())
        .keeps(true, false);
  }

  @Test
  @Shows("Numbers of every type are kept exactly, from the smallest to the largest.")
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
  @Shows("Numbers of every type are kept exactly, from the smallest to the largest.")
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
  @Shows("Numbers of every type are kept exactly, from the smallest to the largest.")
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
  @Shows("Numbers of every type are kept exactly, from the smallest to the largest.")
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
  @Shows({
    "Numbers of every type are kept exactly, from the smallest to the largest.",
    "`-0.0` is kept as `0.0`."
  })
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
  @Shows({
    "Numbers of every type are kept exactly, from the smallest to the largest.",
    "`-0.0` is kept as `0.0`."
  })
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
  @Shows("A `BigDecimal` comes back in the scale of its column.")
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
  @Shows("Numbers of every type are kept exactly, from the smallest to the largest.")
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
  @Shows("An address of a host is one value, of version 4 or 6, by whatever name it is known.")
  void addressesAreKept() {
    Map<InetAddress, String> addresses = new LinkedHashMap<>();
    for (String text :
        List.of(
            "0.0.0.0",
            "127.0.0.1",
            "255.255.255.255",
            "10.0.0.9",
            "::",
            "::1",
            "::1.2.3.4",
            "::1:2:3",
            "1::",
            "fe80::1",
            "2001:db8::1:0:0:1",
            "2001:db8:0:1:1:1:1:1",
            "2001:0:0:1::1",
            "0:1:2:3:4:5:6:7",
            "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")) {
      addresses.put(address(text), text);
    }
    column(
            "host",
            it -> "'" + addresses.get(it) + "'",
            PebbleDraft::host,
            PebbleChange::host,
            p -> p.host(),
            p -> p.host())
        .keeps(addresses.keySet().toArray(InetAddress[]::new));
  }

  /** As the JDK reads it; one in numbers is not looked up. */
  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }
}
