/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.InvalidCursorException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Order;
import dev.ashlar.query.Query;
import dev.ashlar.query.Slice;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Brick;
import dev.ashlar.tests.model.kinds.BrickFields;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardFields;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.support.Forged;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.Walk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Slices of random sizes, in random orders of every kind of column, are what the list is: forwards
 * and back, and while rows come and go.
 */
@EveryDatabase
final class RandomSliceTest {

  private final Random random = Generated.random();
  private final List<Function<ShardFields, Order>> orders = new ArrayList<>();
  private ShardMapper shards;
  private BrickMapper bricks;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    shards = new ShardMapper(db);
    bricks = new BrickMapper(db);
    for (int i = 0; i < Generated.many(40, 120); i++) {
      shards.create(d -> Shards.draft(random));
    }
    orders.addAll(orders(ShardFields.class));
    assertThat(orders).hasSizeGreaterThan(20);
    orders.add(s -> s.word().ignoreCase());
    orders.add(s -> s.word().concat("!"));
    orders.add(s -> s.tiny().plus(1).times(-2));
  }

  /** Not of bytes: MariaDB has no memory to sort long ones beside long texts. */
  private static <F> List<Function<F, Order>> orders(Class<F> fields) {
    List<Function<F, Order>> orders = new ArrayList<>();
    for (Method field : fields.getDeclaredMethods()) {
      if (field.getParameterCount() == 0
          && Order.class.isAssignableFrom(field.getReturnType())
          && !field.getName().equals("data")) {
        orders.add(of -> order(field, of));
      }
    }
    return orders;
  }

  private static Order order(Method field, Object fields) {
    try {
      return (Order) field.invoke(fields);
    } catch (IllegalAccessException | InvocationTargetException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  @Test
  void everyKindWalksBothWays() {
    List<Function<ShardFields, Order>> all = new ArrayList<>(orders);
    all.add(ShardFields::data);
    for (Function<ShardFields, Order> order : all) {
      assertWalks(shards.query().orderBy(order), Shard::id);
      assertWalks(shards.query().orderBy(s -> order.apply(s).desc()), Shard::id);
      assertWalks(shards.query().orderBy(s -> order.apply(s).nullsFirst()), Shard::id);
      assertWalks(shards.query().orderBy(s -> order.apply(s).desc().nullsLast()), Shard::id);
    }
  }

  @Test
  @Shows(
      "A walk by slices, forwards or back, meets each row once, whatever the order, while others"
          + " come and go.")
  void everyOrderWalksBothWays() {
    for (int i = 0; i < Generated.many(60, 1_000); i++) {
      assertWalks(ordered(), Shard::id);
    }
  }

  /** Of columns that are never missing, some databases compare several together. */
  @Test
  void everyOrderOfRequiredColumnsWalksBothWays() {
    for (int i = 0; i < Generated.many(30, 100); i++) {
      bricks.create(
          b ->
              b.baked(random.nextBoolean())
                  .corner((byte) -random.nextInt(3))
                  .serial(random.nextInt(2))
                  .hardness(random.nextInt(3) / 7f)
                  .density(random.nextInt(3) / 7.0)
                  .grains(BigInteger.TEN.pow(random.nextInt(3)))
                  .grade("aB\u20ac".charAt(random.nextInt(3)))
                  .colour(List.of("", "\uffee", "\ud83d\ude00").get(random.nextInt(3)))
                  .size(List.of(Size.values()).get(random.nextInt(Size.values().length)))
                  .tag(new UUID(random.nextInt(3) - 1, -random.nextInt(2)))
                  .bakedAt(Instant.ofEpochSecond(random.nextInt(2), 1_000L * random.nextInt(2)))
                  .opensAt(LocalTime.of(random.nextInt(2), 1))
                  .dueIn(YearMonth.of(1999 + random.nextInt(2), 12)));
    }
    List<Function<BrickFields, Order>> all = orders(BrickFields.class);
    for (int i = 0; i < Generated.many(60, 1_000); i++) {
      assertWalks(ordered(bricks.query(), all), Brick::id);
    }
  }

  private Query<Shard, ShardFields> ordered() {
    Query<Shard, ShardFields> query = ordered(shards.query(), orders);
    return random.nextInt(3) > 0 ? query : query.where(s -> s.flag().isNotNull());
  }

  private <M, F extends Fields<?, ?>> Query<M, F> ordered(
      Query<M, F> all, List<Function<F, Order>> by) {
    Query<M, F> query = all.orderBy(fields -> some(by, fields));
    for (int more = random.nextInt(4); more > 0; more--) {
      query = query.thenBy(fields -> some(by, fields));
    }
    return query;
  }

  private <F> Order some(List<Function<F, Order>> orders, F fields) {
    Order order = orders.get(random.nextInt(orders.size())).apply(fields);
    Order directed = random.nextBoolean() ? order.asc() : order.desc();
    return switch (random.nextInt(3)) {
      case 0 -> directed.nullsFirst();
      case 1 -> directed.nullsLast();
      default -> directed;
    };
  }

  private <M, F extends Fields<?, ?>> void assertWalks(Query<M, F> query, Function<M, Long> id) {
    List<Long> expected = query.page(1, 999).items().stream().map(id).toList();

    assertThat(Walk.forwards(query::slice, this::size).stream().map(id).toList())
        .as(seed())
        .isEqualTo(expected);
    assertThat(Walk.back(query::slice, this::size).stream().map(id).toList())
        .as(seed())
        .isEqualTo(expected);
  }

  private int size() {
    return 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 9);
  }

  private static String seed() {
    return "-Dashlar.test.seed=" + Generated.seed();
  }

  @Test
  @Shows(
      "A walk by slices, forwards or back, meets each row once, whatever the order, while others"
          + " come and go.")
  void rowsThatComeAndGoNeitherRepeatNorHideOthers() {
    for (int i = 0; i < Generated.many(8, 60); i++) {
      Query<Shard, ShardFields> query = ordered();
      List<Long> staying = new ArrayList<>();
      query.page(1, 999).items().forEach(each -> staying.add(each.id()));
      List<Long> met = new ArrayList<>();
      Set<Long> strangers = new HashSet<>();
      String cursor = null;
      do {
        Slice<Shard> slice = query.slice(cursor, size());
        slice.items().forEach(each -> met.add(each.id()));
        cursor = slice.next();
        strangers.add(shards.create(d -> Shards.draft(random)).id());
        // Most often the very row that the cursor is about.
        List<Long> gone = random.nextBoolean() && !met.isEmpty() ? met : staying;
        if (!gone.isEmpty()) {
          Long id = gone.get(gone == met ? met.size() - 1 : random.nextInt(gone.size()));
          shards.deleteMany(s -> s.id().eq(id));
          if (!met.contains(id)) {
            staying.remove(id);
          }
        }
      } while (cursor != null);

      assertThat(met).as(seed()).doesNotHaveDuplicates();
      met.removeAll(strangers);
      assertThat(met).as(seed()).isEqualTo(staying);
    }
  }

  /** Of somebody who can make sums: a place is all that they get. */
  @Test
  void forgedCursorsArePlacesOrRefused() {
    int refused = 0;
    int taken = 0;
    for (int i = 0; i < Generated.many(300, 5_000); i++) {
      Query<Shard, ShardFields> query = ordered();
      String cursor = query.slice(null, 1 + random.nextInt(3)).next();
      if (cursor != null) {
        try {
          assertThat(query.slice(Forged.with(cursor, forged(cursor)), 5).items()).isNotNull();
          taken++;
        } catch (InvalidCursorException expected) {
          assertThat(expected).hasNoCause();
          refused++;
        }
      }
    }
    assertThat(refused).isPositive();
    assertThat(taken).isPositive();
  }

  private byte[] forged(String cursor) {
    byte[] values = Forged.values(cursor);
    for (int i = random.nextInt(4); i >= 0; i--) {
      values[random.nextInt(values.length)] = (byte) random.nextInt();
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(values, random.nextInt(values.length + 4));
      default -> values;
    };
  }
}
