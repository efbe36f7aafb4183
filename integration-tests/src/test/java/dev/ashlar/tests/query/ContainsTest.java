/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.ListColumn;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.Basket;
import dev.ashlar.tests.model.lists.BasketDraft;
import dev.ashlar.tests.model.lists.BasketFields;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.Fruit;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Stamp;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.model.lists.Taste;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list contains a value where one of its elements equals it, for every kind of element. */
@EveryDatabase
final class ContainsTest {

  private BasketMapper baskets;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    baskets = new BasketMapper(db);
  }

  @Test
  void booleansAreFound() {
    assertFound(BasketDraft::flags, b -> b.flags(), List.of(true, false));
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void wholeNumbersAreFound() {
    assertFound(BasketDraft::tinies, b -> b.tinies(), List.of((byte) -1, (byte) 1), (byte) 11);
    assertFound(
        BasketDraft::briefs, b -> b.briefs(), List.of((short) 1, Short.MAX_VALUE), (short) 11);
    assertFound(
        BasketDraft::smalls,
        b -> b.smalls(),
        List.of(1, 11, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
        0,
        111,
        Integer.MAX_VALUE - 1);
    assertFound(
        BasketDraft::larges,
        b -> b.larges(),
        List.of(1L, -1L, 1L << 53, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE),
        0L,
        11L,
        (1L << 53) + 2,
        Long.MAX_VALUE - 1);
    assertFound(
        BasketDraft::wholes,
        b -> b.wholes(),
        List.of(BigInteger.ONE, new BigInteger("999999999999999999999999999999")),
        BigInteger.ZERO,
        new BigInteger("999999999999999999999999999998"));
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void numbersOfFloatingPointAreFound() {
    assertFound(
        BasketDraft::shares,
        b -> b.shares(),
        List.of(0.0f, 0.1f, 16777216.0f, Float.MIN_VALUE, -Float.MAX_VALUE),
        0.10000001f,
        Float.MAX_VALUE);
    assertFound(
        BasketDraft::ratios,
        b -> b.ratios(),
        List.of(
            0.0,
            0.1,
            1.0,
            1.0 / 3,
            Double.parseDouble("2.0E23"),
            Double.MIN_VALUE,
            -Double.MAX_VALUE),
        Math.nextUp(0.1),
        -1.0,
        Math.nextUp(1.0 / 3));
    create(b -> b.ratios(List.of(-0.0)));
    assertThat(baskets.query().where(b -> b.ratios().contains(-0.0)).count()).isEqualTo(3);
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void decimalsAreFoundWhateverTheirScale() {
    assertFound(
        BasketDraft::amounts,
        b -> b.amounts(),
        List.of(
            new BigDecimal("0.0000000000"),
            new BigDecimal("1.5000000000"),
            new BigDecimal("9999999999999999999999999999.9999999999")),
        new BigDecimal("15"),
        new BigDecimal("-1.5"),
        new BigDecimal("1.50000000001"),
        new BigDecimal("1e40"));
    List<Long> found = found(b -> b.amounts().contains(new BigDecimal("1.5000000000")));
    assertThat(found).hasSize(2);
    assertThat(found(b -> b.amounts().contains(new BigDecimal("1.5")))).isEqualTo(found);
    assertThat(found(b -> b.amounts().contains(new BigDecimal("1.50000000000000"))))
        .isEqualTo(found);
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void textsAreFoundByCodePoint() {
    List<String> texts =
        List.of(
            "",
            " ",
            "x",
            "X",
            "x ",
            " x",
            "it's",
            "\"",
            "\\",
            "\\n",
            "\n",
            "\t",
            "\u0001",
            "\u007F",
            "%",
            "_",
            "a,b",
            "[1]",
            "{a}",
            "null",
            "NULL",
            "1",
            "true",
            "\u00E4",
            "a\u0308",
            "ß",
            "😀",
            "👩‍👩‍👧‍👦",
            "שלום",
            "\u2028",
            "\uFFFF",
            "/",
            "\\/",
            "\\u0041",
            "A");
    assertFound(
        BasketDraft::words,
        b -> b.words(),
        texts,
        "y",
        "  ",
        "ss",
        "a",
        "i",
        "\u00C4",
        "😁",
        "\"x\"");
    assertFound(BasketDraft::proses, b -> b.proses(), List.of("", "x".repeat(20_000)), "x");
    assertFound(BasketDraft::letters, b -> b.letters(), List.of('a', ' ', '"', '\\', 'ä'), 'A');
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void constantsAndKeysAreFound() {
    assertFound(BasketDraft::fruits, b -> b.fruits(), List.of(Fruit.APPLE, Fruit.FIG), Fruit.PEAR);
    assertFound(BasketDraft::tastes, b -> b.tastes(), List.of(Taste.SWEET, Taste.SOUR));
    assertFound(
        BasketDraft::keys,
        b -> b.keys(),
        List.of(new UUID(0, 0), UUID.fromString("f190a6c4-0000-7000-8000-00000000000a")),
        new UUID(0, 1));
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void timesAreFound() {
    Instant moment = Instant.parse("2024-03-31T01:30:00.123456Z");
    assertFound(
        BasketDraft::moments,
        b -> b.moments(),
        List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            moment,
            Instant.parse("2024-03-31T01:30:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z")),
        moment.plusNanos(1_000));
    assertThat(found(b -> b.moments().contains(moment.plusNanos(789))))
        .isEqualTo(found(b -> b.moments().contains(moment)))
        .hasSize(2);
    assertFound(
        BasketDraft::offsets,
        b -> b.offsets(),
        List.of(OffsetDateTime.parse("2024-10-27T01:30:00.5Z")),
        OffsetDateTime.parse("2024-10-27T01:30:00.5+01:00"));
    assertThat(
            found(b -> b.offsets().contains(OffsetDateTime.parse("2024-10-27T03:30:00.5+02:00"))))
        .hasSize(2);
    assertFound(
        BasketDraft::locals,
        b -> b.locals(),
        List.of(
            LocalDateTime.parse("0001-01-01T00:00:00"),
            LocalDateTime.parse("2024-03-31T02:30:00.000001")),
        LocalDateTime.parse("2024-03-31T02:30:00"));
    assertFound(
        BasketDraft::days,
        b -> b.days(),
        List.of(LocalDate.parse("0031-02-28"), LocalDate.parse("1582-10-10")),
        LocalDate.parse("1582-10-11"));
    assertFound(
        BasketDraft::hours,
        b -> b.hours(),
        List.of(LocalTime.MIDNIGHT, LocalTime.parse("12:30:00.000001")),
        LocalTime.parse("12:30:00"));
    assertFound(
        BasketDraft::spans,
        b -> b.spans(),
        List.of(Duration.ZERO, Duration.ofSeconds(-2, 500_000_000)),
        Duration.ofSeconds(2));
    assertFound(
        BasketDraft::years, b -> b.years(), List.of(Year.of(1), Year.of(2024)), Year.of(2025));
    assertFound(
        BasketDraft::months,
        b -> b.months(),
        List.of(YearMonth.of(1, 1), YearMonth.of(2024, 2)),
        YearMonth.of(2024, 12));
  }

  @Test
  @Shows("`contains` of a list finds an element as `eq` finds a value.")
  void valueRecordsAreFound() {
    assertFound(
        BasketDraft::tags,
        b -> b.tags(),
        List.of(new Tag(""), new Tag("it's")),
        new Tag("its"),
        new Tag("longer than any element could be"));
    Instant moment = Instant.parse("2024-01-01T00:00:00.123456Z");
    assertFound(
        BasketDraft::stamps, b -> b.stamps(), List.of(new Stamp(moment)), new Stamp(Instant.EPOCH));
    assertThat(found(b -> b.stamps().contains(new Stamp(moment.plusNanos(1))))).hasSize(2);
  }

  @Test
  void nullIsNoElement() {
    String word = absent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> baskets.query().where(b -> b.words().contains(word)).list())
        .withMessage(
            "Basket.words.contains(null) would match no row. Ask with isNull() or isNotNull(), or"
                + " leave the condition out by whereGiven(value, ..).");
    create(b -> b.words(List.of("x")));
    assertThat(baskets.query().whereGiven(word, (b, w) -> b.words().contains(w)).count())
        .isEqualTo(1);
  }

  private static String absent() {
    return null;
  }

  /**
   * Each value is found in the row that has it alone and in the one that has all of them, and in no
   * other; the others are found by the negation, but not the row without a list.
   */
  @SafeVarargs
  private <E> void assertFound(
      BiConsumer<BasketDraft, List<E>> draft,
      Function<BasketFields, ListColumn<E>> column,
      List<E> values,
      E... others) {
    List<Long> single = new ArrayList<>();
    for (E value : values) {
      single.add(create(b -> draft.accept(b, List.of(value))));
    }
    long all = create(b -> draft.accept(b, values));
    long empty = create(b -> draft.accept(b, List.of()));
    List<Long> rows = Stream.concat(single.stream(), Stream.of(all, empty)).toList();

    for (int i = 0; i < values.size(); i++) {
      E value = values.get(i);
      List<Long> with = List.of(single.get(i), all);
      assertThat(found(b -> column.apply(b).contains(value))).as("%s", value).isEqualTo(with);
      assertThat(found(b -> column.apply(b).contains(value).not()))
          .as("not %s", value)
          .isEqualTo(rows.stream().filter(id -> !with.contains(id)).toList());
    }
    for (E other : others) {
      assertThat(found(b -> column.apply(b).contains(other))).as("%s", other).isEmpty();
      assertThat(found(b -> column.apply(b).contains(other).not()))
          .as("not %s", other)
          .isEqualTo(rows);
    }
  }

  private List<Long> found(Function<BasketFields, Condition> condition) {
    return baskets.query().where(condition).orderBy(b -> b.id()).list().stream()
        .map(Basket::id)
        .toList();
  }

  private long create(Consumer<BasketDraft> values) {
    return baskets
        .create(
            draft -> {
              values.accept(draft);
              return draft;
            })
        .id();
  }
}
