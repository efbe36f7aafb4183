/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.Basket;
import dev.ashlar.tests.model.lists.BasketChange;
import dev.ashlar.tests.model.lists.BasketDraft;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.Fruit;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Stamp;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.model.lists.Taste;
import dev.ashlar.tests.support.RawSql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was written into a list is what is read, for every kind of element, the smallest, the
 * largest and the odd: by Ashlar what Ashlar wrote, by others what Ashlar wrote, and by Ashlar what
 * others wrote.
 */
@EveryDatabase(drivers = true)
final class ListRoundTripTest {

  private BasketMapper baskets;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    baskets = new BasketMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  void booleansAreKept() {
    new Baskets<Boolean>(
            sql,
            baskets,
            "flags",
            "boolean",
            true,
            sql::bool,
            String::valueOf,
            BasketDraft::flags,
            BasketChange::flags,
            b -> b.flags())
        .keeps(List.of(true, false));
  }

  @Test
  void bytesOfNumbersAreKept() {
    new Baskets<Byte>(
            sql,
            baskets,
            "tinies",
            "smallint",
            true,
            String::valueOf,
            String::valueOf,
            BasketDraft::tinies,
            BasketChange::tinies,
            b -> b.tinies())
        .keeps(List.of((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE));
  }

  @Test
  void shortsAreKept() {
    new Baskets<Short>(
            sql,
            baskets,
            "briefs",
            "smallint",
            true,
            String::valueOf,
            String::valueOf,
            BasketDraft::briefs,
            BasketChange::briefs,
            b -> b.briefs())
        .keeps(List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE));
  }

  @Test
  void intsAreKept() {
    new Baskets<Integer>(
            sql,
            baskets,
            "smalls",
            "integer",
            true,
            String::valueOf,
            String::valueOf,
            BasketDraft::smalls,
            BasketChange::smalls,
            b -> b.smalls())
        .keeps(List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE));
  }

  @Test
  void longsAreKept() {
    new Baskets<Long>(
            sql,
            baskets,
            "larges",
            "bigint",
            false,
            String::valueOf,
            String::valueOf,
            BasketDraft::larges,
            BasketChange::larges,
            b -> b.larges())
        .keeps(List.of(0L, -1L, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE));
  }

  @Test
  void floatsAreKept() {
    new Baskets<Float>(
            sql,
            baskets,
            "shares",
            "real",
            false,
            sql::single,
            String::valueOf,
            BasketDraft::shares,
            BasketChange::shares,
            b -> b.shares())
        .keeps(
            List.of(
                0.0f,
                0.1f,
                16777216.0f,
                123456.79f,
                Float.MIN_VALUE,
                -Float.MAX_VALUE,
                Float.MAX_VALUE));
  }

  @Test
  void doublesAreKept() {
    new Baskets<Double>(
            sql,
            baskets,
            "ratios",
            "double precision",
            false,
            sql::real,
            String::valueOf,
            BasketDraft::ratios,
            BasketChange::ratios,
            b -> b.ratios())
        .keeps(
            List.of(
                0.0,
                0.1,
                1.0 / 3,
                9007199254740994.0,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.MAX_VALUE));
  }

  @Test
  void decimalsAreKept() {
    new Baskets<BigDecimal>(
            sql,
            baskets,
            "amounts",
            "numeric",
            false,
            BigDecimal::toPlainString,
            BigDecimal::toPlainString,
            BasketDraft::amounts,
            BasketChange::amounts,
            b -> b.amounts())
        .keeps(
            List.of(
                new BigDecimal("0.0000000000"),
                new BigDecimal("-0.0000000001"),
                new BigDecimal("12.3450000000"),
                new BigDecimal("9999999999999999999999999999.9999999999")));
  }

  @Test
  void wholeNumbersOfAnySizeAreKept() {
    new Baskets<BigInteger>(
            sql,
            baskets,
            "wholes",
            "numeric",
            false,
            BigInteger::toString,
            BigInteger::toString,
            BasketDraft::wholes,
            BasketChange::wholes,
            b -> b.wholes())
        .keeps(
            List.of(
                BigInteger.ZERO,
                new BigInteger("999999999999999999999999999999"),
                new BigInteger("-999999999999999999999999999999")));
  }

  @Test
  void charactersAreKept() {
    new Baskets<Character>(
            sql,
            baskets,
            "letters",
            "varchar",
            false,
            it -> sql.text(it.toString()),
            String::valueOf,
            BasketDraft::letters,
            BasketChange::letters,
            b -> b.letters())
        .keeps(
            List.of('a', ' ', '\'', '"', '\\', ',', '{', '\u0001', '\u00E4', '\u202E', '\uFFFF'));
  }

  @Test
  void shortTextsAreKept() {
    new Baskets<String>(
            sql,
            baskets,
            "words",
            "varchar",
            false,
            sql::text,
            it -> it,
            BasketDraft::words,
            BasketChange::words,
            b -> b.words())
        .keeps(
            List.of(
                "",
                " ",
                "x ",
                "NULL",
                "null",
                "it's \"so\"",
                "a,b",
                "{a}",
                "[1]",
                "\\ \\n \\u0041",
                "\t\r\n",
                "\u0001\u001F\u007F",
                "😀👩‍👩‍👧‍👦",
                "😀".repeat(20),
                "שלום עולם",
                "e\u0301",
                "\u2028\u2029",
                "\uFFFD\uFFFF"));
  }

  @Test
  void longTextsAreKept() {
    new Baskets<String>(
            sql,
            baskets,
            "proses",
            "text",
            false,
            sql::text,
            it -> it,
            BasketDraft::proses,
            BasketChange::proses,
            b -> b.proses())
        .keeps(List.of("", "x".repeat(300_000), "😀".repeat(20_000)));
  }

  @Test
  void enumConstantsAreKept() {
    new Baskets<Fruit>(
            sql,
            baskets,
            "fruits",
            "varchar",
            false,
            it -> "'" + it + "'",
            Enum::name,
            BasketDraft::fruits,
            BasketChange::fruits,
            b -> b.fruits())
        .keeps(List.of(Fruit.values()));
  }

  @Test
  void enumConstantsOfANativeTypeAreKept() {
    new Baskets<Taste>(
            sql,
            baskets,
            "tastes",
            "\"taste\"",
            false,
            it -> "'" + it + "'",
            Enum::name,
            BasketDraft::tastes,
            BasketChange::tastes,
            b -> b.tastes())
        .keeps(List.of(Taste.values()));
  }

  @Test
  void uuidsAreKept() {
    new Baskets<UUID>(
            sql,
            baskets,
            "keys",
            "uuid",
            false,
            it -> "'" + it + "'",
            UUID::toString,
            BasketDraft::keys,
            BasketChange::keys,
            b -> b.keys())
        .keeps(
            List.of(
                new UUID(0, 0),
                new UUID(-1, -1),
                UUID.fromString("0190a6c4-0000-7000-8000-000000000001")));
  }

  @Test
  void valueRecordsAreKept() {
    new Baskets<Tag>(
            sql,
            baskets,
            "tags",
            "varchar",
            false,
            it -> sql.text(it.text()),
            Tag::text,
            BasketDraft::tags,
            BasketChange::tags,
            b -> b.tags())
        .keeps(List.of(new Tag(""), new Tag("it's"), new Tag("😀")));
  }

  @Test
  void elementsBecomeWhatEveryDatabaseKeeps() {
    Basket basket =
        baskets.create(
            b ->
                b.ratios(List.of(-0.0))
                    .amounts(List.of(new BigDecimal("1.5")))
                    .moments(List.of(Instant.parse("2024-01-01T00:00:00.123456789Z")))
                    .offsets(List.of(OffsetDateTime.parse("2024-01-01T02:00:00+02:00")))
                    .stamps(List.of(new Stamp(Instant.parse("2024-01-01T00:00:00.123456789Z")))));
    assertThat(basket.ratios()).containsExactly(0.0);
    assertThat(basket.amounts()).containsExactly(new BigDecimal("1.5000000000"));
    assertThat(basket.moments()).containsExactly(Instant.parse("2024-01-01T00:00:00.123456Z"));
    assertThat(basket.offsets()).containsExactly(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
    assertThat(basket.stamps())
        .containsExactly(new Stamp(Instant.parse("2024-01-01T00:00:00.123456Z")));
    assertThat(baskets.getById(basket.id())).isEqualTo(basket);
  }
}
