/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the lines of a schema. */
final class SchemaWriter {

  private final StringBuilder text = new StringBuilder();

  static String write(Schema schema) {
    SchemaWriter writer = new SchemaWriter();
    writer.line(SchemaText.HEADER);
    writer.line("schema " + Word.of(schema.name()));
    schema.tables().forEach(writer::table);
    return writer.text.toString();
  }

  private void table(Table table) {
    line("");
    line("table " + Word.of(table.name()));
    table.columns().forEach(column -> line("  column " + column(column)));
    line("  primary key " + named(table.primaryKey().name(), table.primaryKey().columns()));
    table.uniques().forEach(unique -> line("  unique " + named(unique.name(), unique.columns())));
    table
        .indexes()
        .forEach(
            index ->
                line(
                    "  index "
                        + Word.of(index.name())
                        + " "
                        + list(index.columns(), SchemaWriter::indexColumn)));
    table.foreignKeys().forEach(key -> line("  foreign key " + foreignKey(key)));
    table
        .checks()
        .forEach(
            check ->
                line(
                    "  check "
                        + named(check.name(), check.columns())
                        + " "
                        + Word.quoted(check.expression())));
  }

  static String column(TableColumn column) {
    return Word.of(column.name())
        + " "
        + type(column.type())
        + (column.nullable() ? "" : " not null")
        + (column.identity() ? " identity" : "")
        + defaultValue(column.defaultValue());
  }

  private static String type(ColumnType type) {
    return exact(type) + (type.ignoresCase() ? " ignore case" : "");
  }

  private static String exact(ColumnType type) {
    String kind = type.kind().name().toLowerCase(Locale.ROOT);
    return switch (type.kind().parameters()) {
      case NONE -> kind;
      case PRECISION -> kind + "(" + type.precision() + ")";
      case PRECISION_AND_SCALE -> kind + "(" + type.precision() + ", " + type.scale() + ")";
      case LENGTH -> kind + "(" + type.length() + ")";
      case LENGTH_IF_ANY -> type.length() == 0 ? kind : kind + "(" + type.length() + ")";
      case LENGTH_AND_VALUES -> kind + "(" + type.length() + values(type) + ")";
      case NAME_AND_VALUES -> kind + "(" + Word.of(type.name()) + values(type) + ")";
      case ELEMENT -> kind + "(" + type(type.element().orElseThrow()) + ")";
    };
  }

  private static String values(ColumnType type) {
    return type.values().stream().map(value -> ", " + Word.of(value)).collect(Collectors.joining());
  }

  private static String defaultValue(DefaultValue value) {
    return switch (value.kind()) {
      case NONE -> "";
      case NOW -> " default now";
      case SEQUENCE -> " default sequence " + Word.of(value.text());
      case LITERAL -> " default " + Word.quoted(value.text());
    };
  }

  private static String foreignKey(TableForeignKey key) {
    return named(key.name(), key.columns())
        + " references "
        + named(key.targetTable(), key.targetColumns())
        + action("on delete", key.onDelete())
        + action("on update", key.onUpdate());
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : " " + event + " " + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String indexColumn(IndexColumn column) {
    return Word.of(column.name()) + (column.direction() == Direction.DESC ? " desc" : "");
  }

  private static String named(String name, List<String> columns) {
    return Word.of(name) + " " + names(columns);
  }

  static String names(List<String> names) {
    return list(names, Word::of);
  }

  private static <T> String list(List<T> values, Function<T, String> word) {
    return values.stream().map(word).collect(Collectors.joining(", ", "(", ")"));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
