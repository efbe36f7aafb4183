/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that drop the tables of a schema, whichever are there. */
final class TableDrops {

  private final DdlParts parts;
  private final TableOrder order;

  /** Each table before those that it points at. */
  private final List<Table> tables;

  TableDrops(Schema schema, DdlParts parts) {
    this.parts = parts;
    order = new TableOrder(schema);
    tables = new ArrayList<>(order.tables());
    Collections.reverse(tables);
  }

  List<String> statements() {
    return switch (parts.ringDrop()) {
      case KEYS_FIRST ->
          Stream.concat(order.lateKeys().stream().map(this::drop), tables.stream().map(this::drop))
              .toList();
      case CHECKS_OFF -> order.lateKeys().isEmpty() ? oneByOne() : withoutChecks();
      case STAND_INS -> loops().isEmpty() ? oneByOne() : behindStandIns();
    };
  }

  private List<String> oneByOne() {
    return tables.stream().map(this::drop).toList();
  }

  private List<String> withoutChecks() {
    List<String> statements = new ArrayList<>(parts.beforeRingDrop());
    statements.addAll(oneByOne());
    statements.addAll(parts.afterRingDrop());
    return statements;
  }

  private List<String> behindStandIns() {
    List<Table> targets = targetsOfLoops();
    List<String> statements = new ArrayList<>(parts.beforeRingDrop());
    targets.forEach(table -> statements.add(standIn("CREATE TABLE IF NOT EXISTS", table)));
    for (Table table : tables) {
      statements.add(drop(table));
      if (order.isInRing(table)) {
        statements.add(standIn("CREATE TABLE", table));
      }
    }
    tables.stream().filter(order::isInRing).map(this::drop).forEach(statements::add);
    statements.addAll(parts.afterRingDrop());
    return statements;
  }

  private List<Table> loops() {
    return tables.stream()
        .filter(table -> order.isInRing(table) || targets(table).contains(table.name()))
        .toList();
  }

  private List<Table> targetsOfLoops() {
    Set<String> targets =
        loops().stream()
            .flatMap(
                table ->
                    targets(table).stream()
                        .filter(target -> order.isInRing(table) || !target.equals(table.name())))
            .collect(Collectors.toSet());
    return tables.stream().filter(table -> targets.contains(table.name())).toList();
  }

  private static List<String> targets(Table table) {
    return table.foreignKeys().stream().map(TableForeignKey::targetTable).toList();
  }

  private String standIn(String create, Table table) {
    String key =
        table.primaryKey().columns().stream().map(parts::quote).collect(Collectors.joining(", "));
    return "%s %s (%s, PRIMARY KEY (%s))".formatted(create, quoted(table), key, key);
  }

  private String drop(Table table) {
    return "DROP TABLE IF EXISTS " + quoted(table);
  }

  private String drop(TableOrder.LateKey late) {
    return "ALTER TABLE IF EXISTS %s DROP CONSTRAINT IF EXISTS %s"
        .formatted(quoted(late.table()), parts.quote(late.key().name()));
  }

  private String quoted(Table table) {
    return parts.quote(table.name());
  }
}
