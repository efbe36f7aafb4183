/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of CREATE TABLE: a line for each column, then a line for each constraint. */
final class TableText {

  private final DdlParts parts;

  TableText(DdlParts parts) {
    this.parts = parts;
  }

  /** The statement that creates the table, without the foreign keys that are added later. */
  String create(Table table, Predicate<TableForeignKey> isAddedLater) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(table, column)));
    keyColumns(table)
        .forEach(column -> lines.add(parts.quote(column.name()) + " " + column.definition()));
    if (!hasInlineKey(table)) {
      lines.add(named(table.primaryKey().name(), "PRIMARY KEY", table.primaryKey().columns()));
    }
    table.uniques().stream()
        .filter(unique -> !isIndex(table, unique))
        .forEach(unique -> lines.add(unique(table, unique)));
    lines.addAll(checks(table));
    table.foreignKeys().stream()
        .filter(key -> !isAddedLater.test(key))
        .forEach(key -> lines.add(foreignKey(key)));
    return "CREATE TABLE %s (\n  %s\n)%s"
        .formatted(parts.quote(table.name()), String.join(",\n  ", lines), parts.tableEnd());
  }

  /**
   * {@code CONSTRAINT ... FOREIGN KEY (...) REFERENCES ... (...)} and what it does, if anything.
   */
  String foreignKey(TableForeignKey key) {
    return named(key.name(), "FOREIGN KEY", key.columns())
        + " REFERENCES %s (%s)"
            .formatted(parts.quote(key.targetTable()), quoted(key.targetColumns()))
        + action("ON DELETE", key.onDelete())
        + action("ON UPDATE", key.onUpdate());
  }

  /** The unique keys that no constraint can hold. */
  List<String> uniqueIndexes(Table table) {
    return table.uniques().stream()
        .filter(unique -> isIndex(table, unique))
        .map(
            unique ->
                "CREATE UNIQUE INDEX %s ON %s (%s)"
                    .formatted(
                        parts.quote(unique.name()),
                        parts.quote(table.name()),
                        unique.columns().stream()
                            .map(column -> indexed(table, column))
                            .collect(Collectors.joining(", "))))
        .toList();
  }

  private boolean isIndex(Table table, TableUnique unique) {
    return unique.columns().stream()
        .flatMap(name -> table.column(name).stream())
        .anyMatch(column -> !parts.indexed(column).equals(parts.quote(column.name())));
  }

  private String unique(Table table, TableUnique unique) {
    return "CONSTRAINT %s UNIQUE (%s)"
        .formatted(
            parts.quote(unique.name()),
            unique.columns().stream()
                .map(column -> indexed(table, column))
                .collect(Collectors.joining(", ")));
  }

  /** A column of the table as it stands in an index. */
  String indexed(Table table, String column) {
    return table.column(column).map(this::indexed).orElseGet(() -> parts.quote(column));
  }

  private String indexed(TableColumn column) {
    return parts
        .keyColumn(column)
        .map(key -> parts.quote(key.name()))
        .orElseGet(() -> parts.indexed(column));
  }

  private List<DdlParts.KeyColumn> keyColumns(Table table) {
    Stream<String> unique = table.uniques().stream().flatMap(key -> key.columns().stream());
    Stream<String> indexed =
        table.indexes().stream().flatMap(index -> index.columns().stream()).map(IndexColumn::name);
    Set<String> used = Stream.concat(unique, indexed).collect(Collectors.toSet());
    return table.columns().stream()
        .filter(column -> used.contains(column.name()))
        .flatMap(column -> parts.keyColumn(column).stream())
        .toList();
  }

  private String column(Table table, TableColumn column) {
    StringBuilder line = new StringBuilder(parts.quote(column.name()));
    line.append(' ').append(parts.type(column.type()));
    if (column.defaultValue().kind() != DefaultValue.Kind.NONE) {
      line.append(" DEFAULT ").append(value(column));
    }
    if (column.identity()) {
      line.append(' ').append(parts.identity(table.primaryKey().name()));
    }
    if (!column.nullable()) {
      line.append(" NOT NULL");
    }
    return line.toString();
  }

  private String value(TableColumn column) {
    DefaultValue value = column.defaultValue();
    return value.kind() == DefaultValue.Kind.SEQUENCE
        ? parts.nextValue(value.text())
        : parts.literal(value, column.type());
  }

  private boolean hasInlineKey(Table table) {
    return parts.identityIsPrimaryKey() && table.columns().stream().anyMatch(TableColumn::identity);
  }

  /** The checks of the columns' types in the order of the columns, then the declared ones. */
  private List<String> checks(Table table) {
    List<String> checks = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      parts
          .check(column)
          .filter(sql -> takes(table, List.of(column.name())))
          .map(sql -> check(Names.check(table.name(), column.name()), sql))
          .ifPresent(checks::add);
    }
    table.checks().stream()
        .filter(check -> takes(table, check.columns()))
        .map(check -> check(check.name(), requoted(check)))
        .forEach(checks::add);
    return checks;
  }

  private String requoted(CheckConstraint check) {
    return StandardText.requoted(check.expression(), parts::quote);
  }

  private boolean takes(Table table, List<String> checked) {
    return parts.checksWhatForeignKeysWrite()
        || table.foreignKeys().stream()
            .filter(TableText::writes)
            .noneMatch(key -> key.columns().stream().anyMatch(checked::contains));
  }

  private static boolean writes(TableForeignKey key) {
    return isWrite(key.onDelete())
        || isWrite(key.onUpdate())
        || key.onUpdate() == ReferentialAction.CASCADE;
  }

  private static boolean isWrite(ReferentialAction action) {
    return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
  }

  private String check(String name, String sql) {
    return "CONSTRAINT %s CHECK (%s)".formatted(parts.quote(name), sql);
  }

  private String named(String name, String kind, List<String> columns) {
    return "CONSTRAINT %s %s (%s)".formatted(parts.quote(name), kind, quoted(columns));
  }

  private String quoted(List<String> names) {
    return names.stream().map(parts::quote).collect(Collectors.joining(", "));
  }

  private static String action(String event, ReferentialAction action) {
    return switch (action) {
      case NO_ACTION -> "";
      case RESTRICT -> " " + event + " RESTRICT";
      case CASCADE -> " " + event + " CASCADE";
      case SET_NULL -> " " + event + " SET NULL";
      case SET_DEFAULT -> " " + event + " SET DEFAULT";
    };
  }
}
