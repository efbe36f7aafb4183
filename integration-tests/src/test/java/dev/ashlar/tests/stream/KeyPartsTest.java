/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static dev.ashlar.query.Select.columns;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionMode;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Order;
import dev.ashlar.tests.model.keys.OrderLine;
import dev.ashlar.tests.model.keys.OrderLineFields;
import dev.ashlar.tests.model.keys.OrderLineMapper;
import dev.ashlar.tests.model.keys.OrderMapper;
import dev.ashlar.tests.model.marks.MarksSchema;
import dev.ashlar.tests.model.marks.Word;
import dev.ashlar.tests.model.marks.WordMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows that come in parts, each from the last key on, whatever the key is made of. */
@EveryDatabase
final class KeyPartsTest {

  /** On every database it reads in parts. */
  private static Database inParts(TestDatabase database) {
    Database own = Database.connect(database.dataSource());
    return Database.builder(database.dataSource())
        .vendor(own.vendor())
        .transactions(TransactionMode.AMBIENT)
        .build();
  }

  @Test
  void keyOfSeveralColumnsGoesOnInEachDirection(TestDatabase database) {
    database.create(KeyedSchema::createScript);
    Database db = Database.connect(database.dataSource());
    for (int i = 0; i < 5; i++) {
      Order order = new OrderMapper(db).create(o -> o.customer("Ann"));
      for (int number = -i; number < 8; number += 2) {
        int at = number;
        OrderLine line =
            new OrderLineMapper(db)
                .create(
                    l ->
                        l.article("nut").number(at).quantity(1).order(OrderMapper.ref(order.id())));
        assertThat(line.number()).isEqualTo(at);
      }
    }
    Query<OrderLine, OrderLineFields> lines = new OrderLineMapper(inParts(database)).query();

    for (int size = 1; size < 12; size += 3) {
      assertParts(size, lines.orderBy(l -> l.order().id()).thenBy(l -> l.number()));
      assertParts(size, lines.orderBy(l -> l.order().id().desc()).thenBy(l -> l.number()));
      assertParts(size, lines.orderBy(l -> l.number()).thenBy(l -> l.order().id().desc()));
      assertParts(size, lines.orderBy(l -> l.number().desc()).thenBy(l -> l.order().id().desc()));
      assertParts(size, lines.orderBy(l -> l.number().desc()).offset(3).limit(13));
    }
  }

  private static <M> void assertParts(int size, Query<M, ?> query) {
    List<M> all = new ArrayList<>();
    query.forEachChunk(size, all::addAll);
    assertThat(all).hasSizeGreaterThan(12).isEqualTo(query.list());
  }

  @Test
  void textGoesOnByCodePoints(TestDatabase database) {
    database.create(MarksSchema::createScript);
    WordMapper own = new WordMapper(Database.connect(database.dataSource()));
    for (String text :
        List.of(
            "",
            " ",
            "a",
            "a ",
            "A",
            "B",
            "b",
            "\u00e4",
            "\u00c4",
            "ab",
            "a%",
            "_",
            "0",
            "10",
            "9",
            "\uffee",
            "\ud83d\ude00")) {
      assertThat(own.create(w -> w.text(text).times(1)).text()).isEqualTo(text);
    }
    WordMapper words = new WordMapper(inParts(database));

    for (int size = 1; size < 7; size++) {
      assertParts(size, words.query().orderBy(w -> w.text()));
      assertParts(size, words.query().orderBy(w -> w.text().desc()));
    }
    try (Stream<Map.Entry<Integer, String>> all =
        words.query().select(w -> columns(w.times(), w.text()).as(Map::entry)).stream()) {
      assertThat(all.map(Map.Entry::getValue).toList())
          .isEqualTo(words.query().orderBy(w -> w.text()).list().stream().map(Word::text).toList());
    }
  }
}
