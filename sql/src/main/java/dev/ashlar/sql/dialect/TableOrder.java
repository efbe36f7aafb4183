/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of a schema, each after those that it points at as far as that can be; ties by name.
 */
final class TableOrder {

  /** A foreign key that points at a table created later. */
  record LateKey(Table table, TableForeignKey key) {}

  private final List<Table> tables = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> ringed = new HashSet<>();

  TableOrder(Schema schema) {
    List<Table> byName = schema.tables();
    RingOrder order = new RingOrder(targets(byName));
    for (int next : order.order()) {
      Table table = byName.get(next);
      places.put(table.name(), tables.size());
      tables.add(table);
      if (order.isInRing(next)) {
        ringed.add(table.name());
      }
    }
  }

  List<Table> tables() {
    return tables;
  }

  List<LateKey> lateKeys() {
    return tables.stream()
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(key -> isLate(table, key))
                    .map(key -> new LateKey(table, key)))
        .toList();
  }

  boolean isLate(Table table, TableForeignKey key) {
    int own = place(table.name());
    return place(key.targetTable()) > own;
  }

  /** Whether references lead from the table to others and back. */
  boolean isInRing(Table table) {
    return ringed.contains(table.name());
  }

  private int place(String table) {
    return places.getOrDefault(table, -1);
  }

  private static int[][] targets(List<Table> tables) {
    Map<String, Integer> places = new HashMap<>();
    for (Table table : tables) {
      places.put(table.name(), places.size());
    }
    return tables.stream().map(table -> targets(table, places)).toArray(int[][]::new);
  }

  private static int[] targets(Table table, Map<String, Integer> places) {
    return table.foreignKeys().stream()
        .map(TableForeignKey::targetTable)
        .filter(places::containsKey)
        .mapToInt(places::get)
        .distinct()
        .toArray();
  }
}
