/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** DDL as all dialects write it, but for the parts that a vendor says. */
public final class StandardDdl implements Ddl {

  private final DdlParts parts;
  private final TableText text;

  public StandardDdl(DdlParts parts) {
    this.parts = parts;
    this.text = new TableText(parts);
  }

  @Override
  public List<String> create(Schema schema) {
    TableOrder order = new TableOrder(schema);
    List<String> statements = new ArrayList<>();
    schema.sequences().forEach(name -> statements.add("CREATE SEQUENCE " + parts.quote(name)));
    types(schema).forEach(type -> parts.createType(type).ifPresent(statements::add));
    for (Table table : order.tables()) {
      statements.add(
          text.create(table, key -> parts.altersForeignKeys() && order.isLate(table, key)));
    }
    if (parts.altersForeignKeys()) {
      order.lateKeys().forEach(late -> statements.add(add(late)));
    }
    for (Table table : order.tables()) {
      statements.addAll(text.uniqueIndexes(table));
      table.indexes().forEach(index -> statements.add(create(table, index)));
    }
    return statements;
  }

  @Override
  public List<String> drop(Schema schema) {
    List<String> statements = new ArrayList<>(new TableDrops(schema, parts).statements());
    schema
        .sequences()
        .forEach(name -> statements.add("DROP SEQUENCE IF EXISTS " + parts.quote(name)));
    types(schema).forEach(type -> parts.dropType(type).ifPresent(statements::add));
    return statements;
  }

  /** The types that have a name, each once, sorted by name. */
  private static List<ColumnType> types(Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> table.columns().stream())
        .map(TableColumn::type)
        .map(type -> type.element().orElse(type))
        .filter(type -> !type.name().isEmpty())
        .distinct()
        .sorted(Comparator.comparing(ColumnType::name))
        .toList();
  }

  @Override
  public String type(ColumnType type) {
    return parts.type(type);
  }

  @Override
  public Optional<String> check(TableColumn column) {
    return parts.check(column);
  }

  @Override
  public String literal(DefaultValue value, ColumnType type) {
    return parts.literal(value, type);
  }

  @Override
  public Set<String> reservedColumns() {
    return parts.reservedColumns();
  }

  @Override
  public int longestKey() {
    return parts.longestKey();
  }

  @Override
  public OptionalInt keyBytes(ColumnType type) {
    return parts.keyBytes(type);
  }

  private String add(TableOrder.LateKey late) {
    return "ALTER TABLE %s\n  ADD %s"
        .formatted(parts.quote(late.table().name()), text.foreignKey(late.key()));
  }

  private String create(Table table, TableIndex index) {
    String columns =
        index.columns().stream()
            .map(column -> column(table, column))
            .collect(Collectors.joining(", "));
    return "CREATE INDEX %s ON %s (%s)"
        .formatted(parts.quote(index.name()), parts.quote(table.name()), columns);
  }

  private String column(Table table, IndexColumn column) {
    String name = text.indexed(table, column.name());
    return column.direction() == Direction.DESC ? name + " DESC" : name;
  }
}
