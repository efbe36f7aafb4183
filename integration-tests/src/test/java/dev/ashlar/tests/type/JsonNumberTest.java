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
import dev.ashlar.tests.model.json.Finish;
import dev.ashlar.tests.model.json.JsonsSchema;
import dev.ashlar.tests.model.json.Paint;
import dev.ashlar.tests.model.json.Wall;
import dev.ashlar.tests.model.json.WallMapper;
import dev.ashlar.tests.support.RawSql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers within JSON are what they were, digit by digit. */
@EveryDatabase(drivers = true)
final class JsonNumberTest {

  private static final List<Paint> PAINTS =
      Stream.of(
              "0.00",
              "1.50",
              "-1.50",
              "0.1",
              "0.30000000000000004",
              "12345678901234567890.1234567890",
              "123456789012345678901234567890",
              "0.00000000000000000000000000000001",
              "999999999999999999999999999999.99")
          .map(price -> Paint.of("red", 1, price))
          .toList();

  private RawSql raw;
  private WallMapper walls;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(JsonsSchema::createScript);
    Database db =
        Database.builder(database.dataSource()).json(JacksonCodec.of(new JsonMapper())).build();
    raw = RawSql.on(database);
    walls = new WallMapper(db);
  }

  private Wall wall(List<Paint> coats) {
    return walls.create(
        w ->
            w.paint(coats.get(0))
                .coats(coats)
                .rooms(Map.of("hall", coats))
                .layers(1)
                .finish(new Finish("matt", List.of())));
  }

  @Test
  @Shows("Decimals within JSON keep all their digits, and the zeros at their end.")
  void decimalsKeepTheirDigits() {
    Wall read = walls.getById(wall(PAINTS).id());

    assertThat(read.coats()).isEqualTo(PAINTS);
    assertThat(read.rooms().get("hall")).isEqualTo(PAINTS);
    assertThat(walls.query().one().coats()).isEqualTo(PAINTS);
  }

  @Test
  void decimalsOfOtherProgramsKeepTheirDigits() {
    Wall wall = wall(List.of(Paint.of("red", 1, "1")));
    String json =
        "{\"name\": \"blue\", \"batch\": 1, \"layers\": [], \"price\": 1234567890123456789.10}";

    raw.run(
        "UPDATE \"walls\" SET \"paint\" = "
            + (raw.isH2() ? raw.text(json) + " FORMAT JSON" : raw.text(json)));

    assertThat(walls.getById(wall.id()).paint().price())
        .isEqualTo(new BigDecimal("1234567890123456789.10"));
  }
}
