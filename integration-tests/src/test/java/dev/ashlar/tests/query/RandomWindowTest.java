/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.denseRank;
import static dev.ashlar.query.Select.rank;
import static dev.ashlar.query.Select.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Order;
import dev.ashlar.query.Window;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardFields;
import dev.ashlar.tests.model.kinds.ShardMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows at random, beside the same of lists. The seed is in the description of a failure. */
@EveryDatabase
final class RandomWindowTest {

  private static final int FEW = 60;
  private static final int MANY = 1_000;
  private static final List<String> WORDS = List.of("a", "B", "b", "é", "\uFFFD", "\uD83D\uDE00");

  private final long seed = Long.getLong("ashlar.test.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private ShardMapper shards;
  private List<Shard> rows;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(KindsSchema::createScript);
    shards = new ShardMapper(Database.connect(database.dataSource()));
    for (int i = 0; i < 24; i++) {
      shards.create(
          s -> {
            var worded =
                random.nextInt(4) == 0 ? s : s.word(WORDS.get(random.nextInt(WORDS.size())));
            return random.nextInt(4) == 0 ? worded : worded.small(random.nextInt(6) - 3);
          });
    }
    rows = shards.query().orderBy(s -> s.id()).list();
  }

  /**
   * What rows are put together by, sorted by, and cut to.
   *
   * @param orders each with its comparison of lists
   * @param from how far the first row is from a row; null for no frame
   */
  private record Spec(
      boolean byWord,
      List<Function<ShardFields, Order>> orders,
      Comparator<Shard> sorted,
      @Nullable Integer from,
      int to) {

    Window window(ShardFields s, Window all, boolean isFramed) {
      Window window = byWord ? all.partitionBy(s.word()) : all;
      Order[] more = orders.stream().skip(1).map(each -> each.apply(s)).toArray(Order[]::new);
      Window ordered = window.orderBy(orders.get(0).apply(s), more);
      return isFramed && from != null ? ordered.rowsBetween(bound(from), bound(to)) : ordered;
    }

    private static Window.Bound bound(int rows) {
      return rows < 0 ? Window.preceding(-rows) : Window.following(rows);
    }
  }

  private Spec spec() {
    List<Function<ShardFields, Order>> orders = new ArrayList<>();
    Comparator<Shard> sorted = null;
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      boolean isDescending = random.nextBoolean();
      boolean nullsFirst = random.nextBoolean();
      boolean isText = random.nextBoolean();
      orders.add(
          s -> {
            Order order = isText ? s.word() : s.small();
            Order directed = isDescending ? order.desc() : order.asc();
            return nullsFirst ? directed.nullsFirst() : directed.nullsLast();
          });
      Comparator<Shard> next =
          isText
              ? placed(
                  shard -> shard.word().orElse(null),
                  AskedAtRandom.BY_CODE_POINT,
                  isDescending,
                  nullsFirst)
              : placed(
                  shard -> shard.small().orElse(null),
                  Comparator.<Integer>naturalOrder(),
                  isDescending,
                  nullsFirst);
      sorted = sorted == null ? next : sorted.thenComparing(next);
    }
    Integer from = random.nextBoolean() ? null : random.nextInt(5) - 3;
    return new Spec(
        random.nextBoolean(),
        orders,
        Objects.requireNonNull(sorted),
        from,
        from == null ? 0 : from + random.nextInt(3));
  }

  private static <T> Comparator<Shard> placed(
      Function<Shard, @Nullable T> value,
      Comparator<T> values,
      boolean isDescending,
      boolean nullsFirst) {
    Comparator<T> directed = isDescending ? values.reversed() : values;
    return Comparator.comparing(
        value, nullsFirst ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed));
  }

  @Test
  void windowsAreThoseOfLists() {
    int windows = Boolean.getBoolean("ashlar.test.full") ? MANY : FEW;
    for (int i = 0; i < windows; i++) {
      Spec spec = spec();
      int shift = 1 + random.nextInt(3);
      assertThat(asked(spec, shift))
          .as("seed %s, window %s: %s", seed, i, spec)
          .containsExactlyElementsOf(expected(spec, shift));
    }
  }

  private List<List<@Nullable Object>> asked(Spec spec, int shift) {
    return shards
        .query()
        .orderBy(s -> s.id())
        .select(
            s ->
                columns(
                        rowNumber().over(w -> spec.window(s, w, false)),
                        rank().over(w -> spec.window(s, w, false)),
                        denseRank().over(w -> spec.window(s, w, false)),
                        s.small().lag(shift).over(w -> spec.window(s, w, false)),
                        s.word().lead(shift).over(w -> spec.window(s, w, false)),
                        s.small().sum().over(w -> spec.window(s, w, true)),
                        count().over(w -> spec.window(s, w, true)),
                        s.word().max().over(w -> spec.window(s, w, true)),
                        s.small().firstValue().over(w -> spec.window(s, w, true)))
                    .as(RandomWindowTest::values))
        .list();
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private List<List<@Nullable Object>> expected(Spec spec, int shift) {
    List<List<@Nullable Object>> all = new ArrayList<>();
    for (Shard row : rows) {
      List<Shard> part =
          rows.stream()
              .filter(each -> !spec.byWord || each.word().equals(row.word()))
              .sorted(spec.sorted.thenComparing(Shard::id))
              .toList();
      int place = part.indexOf(row);
      long before = part.stream().filter(each -> spec.sorted.compare(each, row) < 0).count();
      List<Shard> less = part.stream().filter(each -> spec.sorted.compare(each, row) < 0).toList();
      long different = 0;
      for (int i = 0; i < less.size(); i++) {
        different += i == 0 || spec.sorted.compare(less.get(i - 1), less.get(i)) < 0 ? 1 : 0;
      }
      List<Shard> frame = frame(spec, part, row, place);
      List<Integer> numbers = frame.stream().flatMap(each -> each.small().stream()).toList();
      Shard past = place - shift < 0 ? null : part.get(place - shift);
      Shard next = place + shift >= part.size() ? null : part.get(place + shift);
      all.add(
          values(
              place + 1L,
              before + 1,
              different + 1,
              past == null ? null : past.small().orElse(null),
              next == null ? null : next.word().orElse(null),
              numbers.isEmpty() ? null : numbers.stream().mapToLong(each -> each).sum(),
              (long) frame.size(),
              frame.stream()
                  .flatMap(each -> each.word().stream())
                  .max(AskedAtRandom.BY_CODE_POINT)
                  .orElse(null),
              frame.isEmpty() ? null : frame.get(0).small().orElse(null)));
    }
    return all;
  }

  private static List<Shard> frame(Spec spec, List<Shard> part, Shard row, int place) {
    if (spec.from == null) {
      return part.stream().filter(each -> spec.sorted.compare(each, row) <= 0).toList();
    }
    int from = Math.max(0, Math.min(part.size(), place + spec.from));
    return part.subList(from, Math.max(from, Math.min(part.size(), place + spec.to + 1)));
  }
}
