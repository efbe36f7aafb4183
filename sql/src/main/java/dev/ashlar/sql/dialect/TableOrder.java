/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a schema, each after those that it points at as far as that can be; ties by name.
 */
final class TableOrder {

  /** A foreign key that points at a table created later. */
  record LateKey(Table table, TableForeignKey key) {}

  private final List<Table> tables = new ArrayList<>();
  private final List<LateKey> lateKeys = new ArrayList<>();

  private final TreeMap<String, Table> remaining = new TreeMap<>();

  TableOrder(Schema schema) {
    schema.tables().forEach(table -> remaining.put(table.name(), table));
    while (!remaining.isEmpty()) {
      place(next());
    }
  }

  List<Table> tables() {
    return tables;
  }

  List<LateKey> lateKeys() {
    return lateKeys;
  }

  boolean isLate(Table table, TableForeignKey key) {
    return lateKeys.contains(new LateKey(table, key));
  }

  private void place(Table table) {
    remaining.remove(table.name());
    tables.add(table);
    for (TableForeignKey key : table.foreignKeys()) {
      if (remaining.containsKey(key.targetTable())) {
        lateKeys.add(new LateKey(table, key));
      }
    }
  }

  private Table next() {
    return remaining.values().stream()
        .filter(table -> targets(table).isEmpty())
        .findFirst()
        .orElseGet(this::firstOfCycle);
  }

  /** The first table that only waits for tables which wait for it. */
  private Table firstOfCycle() {
    return remaining.values().stream()
        .filter(
            table ->
                reachable(table).stream()
                    .allMatch(name -> reachable(table(name)).contains(table.name())))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> reachable(Table from) {
    Set<String> found = new HashSet<>();
    List<Table> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      for (String target : targets(open.remove(open.size() - 1))) {
        if (found.add(target)) {
          open.add(table(target));
        }
      }
    }
    return found;
  }

  /** The other tables that it points at and that are not placed yet. */
  private Set<String> targets(Table table) {
    Set<String> targets = new HashSet<>();
    for (TableForeignKey key : table.foreignKeys()) {
      if (!key.targetTable().equals(table.name()) && remaining.containsKey(key.targetTable())) {
        targets.add(key.targetTable());
      }
    }
    return targets;
  }

  private Table table(String name) {
    Table table = remaining.get(name);
    if (table == null) {
      throw new IllegalArgumentException("No table is named " + name + ".");
    }
    return table;
  }
}
