/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.addresses.AddressesSchema;
import dev.ashlar.tests.model.addresses.Router;
import dev.ashlar.tests.model.addresses.RouterDraft;
import dev.ashlar.tests.model.addresses.RouterMapper;
import dev.ashlar.tests.model.json.Finish;
import dev.ashlar.tests.model.json.JsonsSchema;
import dev.ashlar.tests.model.json.Paint;
import dev.ashlar.tests.model.json.Wall;
import dev.ashlar.tests.model.json.WallDraft;
import dev.ashlar.tests.model.json.WallMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardDraft;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.RawSql;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** Rows that are written together hold what they would hold if each was written alone. */
@EveryDatabase
final class ManyRowsTest {

  private static final String SENTENCE =
      "Rows of one `createMany` hold what each would hold by `create`, in every kind of column.";

  private static final RecursiveComparisonConfiguration BUT_FOR_ID =
      RecursiveComparisonConfiguration.builder().withIgnoredFields("id").build();

  @Test
  @Shows(SENTENCE)
  void everyKindOfColumnIsKept(TestDatabase database) {
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    Random random = Generated.random();
    List<ShardDraft> drafts = new ArrayList<>(List.of(ShardDraft.start()));
    for (int i = 0; i < Generated.many(60, 900); i++) {
      drafts.add(Shards.draft(random));
    }

    List<Shard> alone = drafts.stream().map(draft -> shards.create(d -> draft)).toList();
    shards.deleteAll();
    assertThat(shards.createMany(drafts)).isEqualTo(drafts.size());

    assertThat(shards.query().orderBy(s -> s.id().asc()).list())
        .as("-Dashlar.test.seed=%s", Generated.seed())
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .isEqualTo(alone);
    shards.deleteAll();
    assertThat(shards.createManyReturning(drafts))
        .as("-Dashlar.test.seed=%s", Generated.seed())
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .isEqualTo(alone);
  }

  @Test
  @Shows("`updateEach` changes many rows, each in its own way, or none.")
  void everyKindOfColumnIsSetInManyRows(TestDatabase database) {
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    Random random = Generated.random();
    List<ShardDraft> drafts = new ArrayList<>();
    for (int i = 0; i < Generated.many(60, 900); i++) {
      drafts.add(Shards.draft(random));
    }
    List<Shard> rows = drafts.stream().map(draft -> shards.create(d -> draft)).toList();
    String nothing =
        Stream.of(Shard.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("id"))
            .map("\"%s\" = NULL"::formatted)
            .collect(Collectors.joining(", "));
    RawSql.on(database).run("UPDATE \"shards\" SET " + nothing);

    assertThat(shards.updateEach(rows)).isEqualTo(rows.size());

    assertThat(shards.query().orderBy(s -> s.id().asc()).list())
        .as("-Dashlar.test.seed=%s", Generated.seed())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(rows);
  }

  @Test
  @Shows(SENTENCE)
  void jsonIsKept(TestDatabase database) {
    database.create(JsonsSchema::createScript);
    WallMapper walls =
        new WallMapper(
            Database.builder(database.dataSource())
                .json(JacksonCodec.of(new JsonMapper()))
                .build());
    List<WallDraft> drafts =
        List.of(
            wall(Shards.HARD_TEXT).trim(Paint.of("\"\\", 7, "1.50")),
            wall("").sizes(new long[] {1, -2}).codes(Map.of(Shards.HARD_TEXT, 3)),
            wall("null").notes(List.of("NULL", "{}")));

    List<Wall> alone = drafts.stream().map(draft -> walls.create(d -> draft)).toList();
    walls.deleteAll();
    assertThat(walls.createMany(drafts)).isEqualTo(3);

    assertThat(walls.query().orderBy(w -> w.id().asc()).list())
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .isEqualTo(alone);
    assertThat(walls.createManyReturning(drafts))
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .isEqualTo(alone);
  }

  private static WallDraft wall(String text) {
    Paint paint = Paint.of(text, 1, "0.10");
    return WallDraft.start()
        .paint(paint)
        .coats(List.of(paint, paint))
        .rooms(Map.of(text, List.of(paint)))
        .layers(2)
        .finish(new Finish(text, List.of(1, 2)));
  }

  @Test
  @Shows(SENTENCE)
  void addressesAreKept(TestDatabase database) throws UnknownHostException {
    database.create(AddressesSchema::createScript);
    RouterMapper routers = new RouterMapper(Database.connect(database.dataSource()));
    InetAddress four = InetAddress.getByName("192.0.2.1");
    InetAddress six = InetAddress.getByName("2001:db8::7");

    List<RouterDraft> drafts =
        List.of(RouterDraft.start().inner(four), RouterDraft.start().inner(six).outer(four));

    assertThat(routers.createMany(drafts)).isEqualTo(2);

    assertThat(routers.query().orderBy(r -> r.id().asc()).list())
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .containsExactly(new Router(0, four, null), new Router(0, six, four));
    assertThat(routers.createManyReturning(drafts))
        .usingRecursiveFieldByFieldElementComparator(BUT_FOR_ID)
        .containsExactly(new Router(0, four, null), new Router(0, six, four));
  }
}
