/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.BasketDraft;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.Fruit;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Stamp;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.model.lists.Taste;
import dev.ashlar.tests.model.lists.Tray;
import dev.ashlar.tests.model.lists.TrayDraft;
import dev.ashlar.tests.model.lists.TrayMapper;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An array of every kind of element is kept as the list of the same elements is. */
@EveryDatabase
final class ArrayRoundTripTest {

  private static final List<String> COLUMNS =
      List.of(
          "flags", "briefs", "smalls", "larges", "shares", "ratios", "letters", "amounts", "wholes",
          "words", "proses", "fruits", "tastes", "keys", "moments", "offsets", "locals", "days",
          "hours", "spans", "years", "months", "tags", "stamps");

  private TrayMapper trays;
  private BasketMapper baskets;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    trays = new TrayMapper(db);
    baskets = new BasketMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  void arraysAreStoredAsListsAre() {
    trays.create(t -> arrays(t));
    baskets.create(b -> lists(b));

    for (String column : COLUMNS) {
      assertThat(stored("trays", column)).as(column).isEqualTo(stored("baskets", column));
    }
  }

  private String stored(String table, String column) {
    return sql.value("SELECT \"%s\" FROM \"%s\"".formatted(column, table));
  }

  @Test
  void whatWasWrittenIsRead() {
    Tray created = trays.create(t -> arrays(t));

    assertThat(created.flags()).containsExactly(true, false);
    assertThat(created.briefs()).containsExactly(Short.MIN_VALUE, Short.MAX_VALUE);
    assertThat(created.smalls()).containsExactly(0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(created.larges()).containsExactly((1L << 53) + 1, Long.MIN_VALUE);
    assertThat(created.shares()).containsExactly(0.1f, Float.MAX_VALUE);
    assertThat(created.ratios()).containsExactly(1.0 / 3, Double.MIN_VALUE);
    assertThat(created.letters()).containsExactly('"', '\u202E');
    assertThat(created.amounts()).containsExactly(new BigDecimal("-0.0000000001"));
    assertThat(created.wholes()).containsExactly(new BigInteger("999999999999999999999999999999"));
    assertThat(created.words()).contains(new String[] {"", "it's \\ \"so\" ", "NULL", "😀"});
    assertThat(created.proses()).containsExactly("x".repeat(1_000));
    assertThat(created.fruits()).containsExactly(Fruit.FIG, Fruit.APPLE);
    assertThat(created.tastes()).containsExactly(Taste.SOUR);
    assertThat(created.keys()).containsExactly(new UUID(0, 0), new UUID(-1, -1));
    assertThat(created.moments()).containsExactly(Instant.parse("9999-12-31T23:59:59.999999Z"));
    assertThat(created.offsets()).containsExactly(OffsetDateTime.parse("0001-01-01T00:00Z"));
    assertThat(created.locals()).containsExactly(LocalDateTime.parse("2024-03-31T02:30:00"));
    assertThat(created.days()).containsExactly(LocalDate.parse("0031-02-28"));
    assertThat(created.hours()).containsExactly(LocalTime.parse("23:59:59.999999"));
    assertThat(created.spans()).containsExactly(Duration.ofSeconds(-2, 500_000_000));
    assertThat(created.years()).containsExactly(Year.of(1), Year.of(9999));
    assertThat(created.months()).containsExactly(YearMonth.of(2024, 2));
    assertThat(created.tags()).containsExactly(new Tag("t"));
    assertThat(created.stamps()).containsExactly(new Stamp(Instant.EPOCH));
    assertSame(trays.getById(created.id()), created);
  }

  @Test
  void changesAndWholeRowsWriteArrays() {
    long id = trays.create(t -> t).id();
    Tray changed =
        trays.update(
            id,
            c -> {
              Tray sample = arrays(TrayDraft.start()).preview();
              c.flags(sample.flags()).briefs(sample.briefs()).smalls(sample.smalls());
              c.larges(sample.larges()).shares(sample.shares()).ratios(sample.ratios());
              c.letters(sample.letters()).amounts(sample.amounts()).wholes(sample.wholes());
              c.words(sample.words().orElseThrow()).proses(sample.proses());
              c.fruits(sample.fruits()).tastes(sample.tastes()).keys(sample.keys());
              c.moments(sample.moments()).offsets(sample.offsets()).locals(sample.locals());
              c.days(sample.days()).hours(sample.hours()).spans(sample.spans());
              c.years(sample.years()).months(sample.months()).tags(sample.tags());
              c.stamps(sample.stamps());
            });
    assertThat(changed)
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(trays.create(t -> arrays(t)));

    Tray none = trays.update(trays.create(t -> t).id(), c -> c.flags(new boolean[0]));
    assertThat(none.flags()).isEmpty();
    assertThat(none.smalls()).isNull();
    assertSame(trays.update(changed), changed);
    assertSame(trays.update(none), none);
  }

  @Test
  void absentArraysAreNull() {
    Tray empty = trays.create(t -> t);

    assertThat(empty.words()).isEmpty();
    assertThat(empty.smalls()).isNull();
    assertThat(empty.tags()).isNull();
    for (String column : COLUMNS) {
      assertThat(stored("trays", column)).as(column).isEqualTo("null");
    }
  }

  /** Arrays are not equal to others, so that their elements are compared. */
  private static void assertSame(Tray actual, Tray expected) {
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }

  private static TrayDraft arrays(TrayDraft draft) {
    return draft
        .flags(new boolean[] {true, false})
        .briefs(new short[] {Short.MIN_VALUE, Short.MAX_VALUE})
        .smalls(new int[] {0, Integer.MIN_VALUE, Integer.MAX_VALUE})
        .larges(new long[] {(1L << 53) + 1, Long.MIN_VALUE})
        .shares(new float[] {0.1f, Float.MAX_VALUE})
        .ratios(new double[] {1.0 / 3, Double.MIN_VALUE})
        .letters(new char[] {'"', '\u202E'})
        .amounts(new BigDecimal[] {new BigDecimal("-0.0000000001")})
        .wholes(new BigInteger[] {new BigInteger("999999999999999999999999999999")})
        .words(new String[] {"", "it's \\ \"so\" ", "NULL", "😀"})
        .proses(new String[] {"x".repeat(1_000)})
        .fruits(new Fruit[] {Fruit.FIG, Fruit.APPLE})
        .tastes(new Taste[] {Taste.SOUR})
        .keys(new UUID[] {new UUID(0, 0), new UUID(-1, -1)})
        .moments(new Instant[] {Instant.parse("9999-12-31T23:59:59.999999Z")})
        .offsets(new OffsetDateTime[] {OffsetDateTime.parse("0001-01-01T00:00Z")})
        .locals(new LocalDateTime[] {LocalDateTime.parse("2024-03-31T02:30:00")})
        .days(new LocalDate[] {LocalDate.parse("0031-02-28")})
        .hours(new LocalTime[] {LocalTime.parse("23:59:59.999999")})
        .spans(new Duration[] {Duration.ofSeconds(-2, 500_000_000)})
        .years(new Year[] {Year.of(1), Year.of(9999)})
        .months(new YearMonth[] {YearMonth.of(2024, 2)})
        .tags(new Tag[] {new Tag("t")})
        .stamps(new Stamp[] {new Stamp(Instant.EPOCH)});
  }

  private static BasketDraft lists(BasketDraft draft) {
    return draft
        .flags(List.of(true, false))
        .briefs(List.of(Short.MIN_VALUE, Short.MAX_VALUE))
        .smalls(List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE))
        .larges(List.of((1L << 53) + 1, Long.MIN_VALUE))
        .shares(List.of(0.1f, Float.MAX_VALUE))
        .ratios(List.of(1.0 / 3, Double.MIN_VALUE))
        .letters(List.of('"', '\u202E'))
        .amounts(List.of(new BigDecimal("-0.0000000001")))
        .wholes(List.of(new BigInteger("999999999999999999999999999999")))
        .words(List.of("", "it's \\ \"so\" ", "NULL", "😀"))
        .proses(List.of("x".repeat(1_000)))
        .fruits(List.of(Fruit.FIG, Fruit.APPLE))
        .tastes(List.of(Taste.SOUR))
        .keys(List.of(new UUID(0, 0), new UUID(-1, -1)))
        .moments(List.of(Instant.parse("9999-12-31T23:59:59.999999Z")))
        .offsets(List.of(OffsetDateTime.parse("0001-01-01T00:00Z")))
        .locals(List.of(LocalDateTime.parse("2024-03-31T02:30:00")))
        .days(List.of(LocalDate.parse("0031-02-28")))
        .hours(List.of(LocalTime.parse("23:59:59.999999")))
        .spans(List.of(Duration.ofSeconds(-2, 500_000_000)))
        .years(List.of(Year.of(1), Year.of(9999)))
        .months(List.of(YearMonth.of(2024, 2)))
        .tags(List.of(new Tag("t")))
        .stamps(List.of(new Stamp(Instant.EPOCH)));
  }
}
