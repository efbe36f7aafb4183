/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardDraft;
import dev.ashlar.tests.model.kinds.ShardMapper;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each expression means on every database what it means in Java. */
@EveryDatabase
final class ExpressionMeaningTest {

  private ShardMapper shards;
  private List<Shard> rows;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(KindsSchema::createScript);
    shards = new ShardMapper(Database.connect(database.dataSource()));
    List<ShardDraft> drafts = new ArrayList<>();
    List<Long> longs = List.of(0L, 1L, -1L, 7L, -7L, Long.MAX_VALUE, Long.MIN_VALUE);
    List<Integer> ints = List.of(3, -3, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    for (int i = 0; i < longs.size() * ints.size(); i++) {
      ShardDraft draft = ShardDraft.start().large(longs.get(i % longs.size()));
      draft.small(ints.get(i % ints.size())).tiny((byte) (i - 20)).brief((short) (i * 31));
      draft.ratio(Expressions.REALS.get(i % Expressions.REALS.size()));
      draft.word(Expressions.TEXTS.get(i % Expressions.TEXTS.size()));
      LocalDateTime moment = Expressions.MOMENTS.get(i % Expressions.MOMENTS.size());
      draft.moment(moment.toInstant(ZoneOffset.UTC)).local(moment).day(moment.toLocalDate());
      drafts.add(draft);
    }
    drafts.add(ShardDraft.start());
    drafts.add(ShardDraft.start().large(5L));
    drafts.add(ShardDraft.start().small(5));
    shards.createMany(drafts);
    rows = shards.query().orderBy(s -> s.id()).list();
  }

  private record Selected(long id, @Nullable Object value) {}

  @Test
  void expressionsMeanWhatTheyDoInJava() {
    assertMeaning(Expressions.ROWS);
  }

  @Test
  void timesAreThoseOfJava() {
    assertMeaning(Expressions.ofTimes());
  }

  @Test
  void timesAreThoseOfUtcWhereverTheProgramIs() {
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
      assertMeaning(Expressions.ofTimes());
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private void assertMeaning(List<Expressions.Row> expressions) {
    for (Expressions.Row expression : expressions) {
      Map<Long, @Nullable Object> expected = new LinkedHashMap<>();
      List<Long> refused = new ArrayList<>();
      for (Shard row : rows) {
        try {
          expected.put(row.id(), expression.meaning().apply(row));
        } catch (ArithmeticException tooLarge) {
          refused.add(row.id());
        }
      }
      Map<Long, @Nullable Object> found = new LinkedHashMap<>();
      for (Selected each : asked(expression, new ArrayList<>(expected.keySet())).list()) {
        found.put(each.id(), each.value());
      }
      assertThat(found).as(expression.name()).isEqualTo(expected);
      for (Long id : refused) {
        SelectedQuery<Selected> asked = asked(expression, List.of(id));
        assertThatExceptionOfType(AshlarException.class)
            .as("%s of %s", expression.name(), shards.findById(id))
            .isThrownBy(asked::list);
      }
    }
  }

  private SelectedQuery<Selected> asked(Expressions.Row expression, List<Long> ids) {
    return shards
        .query()
        .where(s -> s.id().in(ids))
        .orderBy(s -> s.id())
        .select(s -> columns(s.id(), expression.asked().apply(s)).as(Selected::new));
  }

  @Test
  void changesComputeAlike() {
    long first = rows.get(0).id();
    shards.updateAll(c -> c.small(0).large(Long.MIN_VALUE).word(" aB ").ratio(-2.5));

    shards.updateMany(
        s -> s.id().eq(first),
        c ->
            c.set(s -> s.large(), s -> s.large().dividedBy(2).negate())
                .set(s -> s.word(), s -> s.word().trim().upper().orElse("-"))
                .set(s -> s.ratio(), s -> s.ratio().round()));

    Shard changed = shards.findById(first).orElseThrow();
    assertThat(changed.large()).hasValue(1L << 62);
    assertThat(changed.word()).hasValue("AB");
    assertThat(changed.ratio()).hasValue(-3.0);
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(
            () ->
                shards.updateMany(
                    s -> s.id().gt(first),
                    c -> c.set(s -> s.large(), s -> s.small().toLong().minus(s.large()))));
    assertThat(shards.query().where(s -> s.large().eq(Long.MIN_VALUE)).count())
        .isEqualTo(rows.size() - 1);
  }

  @Test
  void choicesAreComparedAndSortedAsTextsAre() {
    shards.deleteAll();
    shards.create(s -> s.small(1));
    shards.create(s -> s.small(2));
    shards.create(s -> s.small(3));

    assertThat(
            shards
                .query()
                .where(s -> when(s.small().eq(1)).then("a").orElse("b ").eq("A"))
                .orderBy(s -> s.id())
                .list())
        .isEmpty();
    assertThat(
            shards.query().where(s -> when(s.small().eq(1)).then("a").orElse("b ").eq("b")).list())
        .isEmpty();
    assertThat(
            shards
                .query()
                .orderBy(
                    s ->
                        when(s.small().eq(1)).then("b").when(s.small().eq(2)).then("a").orElse("B"))
                .select(s -> s.small())
                .list())
        .containsExactly(3, 2, 1);
    assertThat(shards.query().select(s -> when(s.small().eq(1)).then("b").orElse("B").max()).one())
        .isEqualTo("b");
    assertThat(
            shards
                .query()
                .orderBy(s -> s.id())
                .select(
                    s ->
                        count()
                            .over(w -> w.partitionBy(when(s.small().eq(1)).then("b").orElse("B"))))
                .list())
        .containsExactly(1L, 2L, 2L);
    assertThat(
            shards
                .query()
                .select(s -> when(s.small().eq(1)).then("b").orElse("B"))
                .distinct()
                .count())
        .isEqualTo(2);
  }

  /**
   * What stands in conditions, or around what is computed; all of these have tests of their own.
   */
  private static final Set<Operator> NO_EXPRESSIONS =
      EnumSet.of(
          Operator.AND,
          Operator.OR,
          Operator.NOT,
          Operator.AS_TEXT,
          Operator.BY_CODE_POINT,
          Operator.OF_CODE_POINTS,
          Operator.WITHOUT_CASE_IN_KEY,
          Operator.PARENTHESES,
          Operator.CHECKED_WHOLE,
          Operator.CHECKED_REAL,
          Operator.CHECKED_WHOLE_OF_ROWS,
          Operator.CHECKED_REAL_OF_ROWS,
          Operator.WITHOUT_NEGATIVE_ZERO);

  /** Of decimals, which not every database has, see {@link DecimalExpressionTest}. */
  private static final Set<Operator> OF_DECIMALS =
      EnumSet.of(
          Operator.SUBTRACTED_FROM,
          Operator.QUOTIENT_OF_WHOLE,
          Operator.QUOTIENT_OF_DECIMAL,
          Operator.FLOOR,
          Operator.CEILING,
          Operator.ROUND);

  private static final Map<Operator, String> TRIED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Operator.PLUS, "large+small"),
              Map.entry(Operator.MINUS, "floor*2"),
              Map.entry(Operator.MINUS_OF_WHOLE, "small-large"),
              Map.entry(Operator.TIMES, "large*small"),
              Map.entry(Operator.NEGATED, "-large"),
              Map.entry(Operator.QUOTIENT, "large/small"),
              Map.entry(Operator.DIVIDED, "ratio/3"),
              Map.entry(Operator.REMAINDER, "large%small"),
              Map.entry(Operator.CONCAT, "chain"),
              Map.entry(Operator.AS_BIGINT, "small.toLong"),
              Map.entry(Operator.AS_DOUBLE, "large.toDouble"),
              Map.entry(Operator.TRUNCATED, "ratio.toLong"),
              Map.entry(Operator.COALESCE, "orElse"),
              Map.entry(Operator.WITHOUT_CASE, "lower"),
              Map.entry(Operator.UPPER, "upper"),
              Map.entry(Operator.TRIM, "trim"),
              Map.entry(Operator.LENGTH, "length"),
              Map.entry(Operator.SUBSTRING, "substring(2,1)"),
              Map.entry(Operator.REPLACE, "replace"),
              Map.entry(Operator.ABS, "|large|"),
              Map.entry(Operator.FLOOR_OF_REAL, "floor"),
              Map.entry(Operator.CEILING_OF_REAL, "ceiling"),
              Map.entry(Operator.ROUND_OF_REAL, "round"),
              Map.entry(Operator.YEAR_OF, "year"),
              Map.entry(Operator.MONTH_OF, "month"),
              Map.entry(Operator.DAY_OF, "day"),
              Map.entry(Operator.HOUR_OF, "hour"),
              Map.entry(Operator.IN_UTC, "moment to SECONDS"),
              Map.entry(Operator.FROM_UTC, "moment to SECONDS"),
              Map.entry(Operator.START_OF_SECOND, "local to SECONDS"),
              Map.entry(Operator.START_OF_MINUTE, "local to MINUTES"),
              Map.entry(Operator.START_OF_HOUR, "local to HOURS"),
              Map.entry(Operator.START_OF_DAY, "local to DAYS"),
              Map.entry(Operator.START_OF_WEEK, "local to WEEKS"),
              Map.entry(Operator.START_OF_MONTH, "local to MONTHS"),
              Map.entry(Operator.START_OF_YEAR, "local to YEARS"),
              Map.entry(Operator.MIDNIGHT_OF, "date to WEEKS"),
              Map.entry(Operator.DATE_OF, "date to WEEKS"),
              Map.entry(Operator.COLLATED, "case of texts")));

  @Test
  void everyOperatorOfExpressionsIsTried() {
    Set<Operator> known = EnumSet.range(Operator.EQ, Operator.LIKE);
    known.addAll(EnumSet.of(Operator.IS_NOT_TRUE));
    known.addAll(NO_EXPRESSIONS);
    known.addAll(OF_DECIMALS);
    known.addAll(TRIED.keySet());

    assertThat(EnumSet.complementOf(EnumSet.copyOf(known)))
        .as("operators without a row in Expressions")
        .isEmpty();
    assertThat(Stream.of(Expressions.ROWS, Expressions.ofTimes()).flatMap(List::stream))
        .extracting(Expressions.Row::name)
        .doesNotHaveDuplicates()
        .containsAll(TRIED.values());
  }
}
