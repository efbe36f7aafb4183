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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of a schema. */
final class SchemaReader {

  private static final Map<String, ColumnType.Kind> KINDS = new HashMap<>();

  static {
    for (ColumnType.Kind kind : ColumnType.Kind.values()) {
      KINDS.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
  }

  private final Deque<Line> lines = new ArrayDeque<>();
  private int count;

  private SchemaReader(String text) {
    for (String next : text.lines().toList()) {
      Line line = new Line(++count, next);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
  }

  static Schema read(String text) {
    return new SchemaReader(text).schema();
  }

  private Schema schema() {
    Line header = next("\"" + SchemaText.HEADER + "\"");
    header.expect("ashlar schema");
    if (header.number() != 1) {
      throw header.problem("this version of Ashlar reads format 1 only.");
    }
    header.end();
    Line first = next("\"schema\" and its name");
    first.expect("schema");
    String name = first.name();
    first.end();
    List<Table> tables = new ArrayList<>();
    while (!lines.isEmpty()) {
      tables.add(table());
    }
    return new Schema(name, tables);
  }

  private Table table() {
    Line first = next("a table");
    first.expect("table");
    TableLines table = new TableLines(first.name());
    first.end();
    while (!lines.isEmpty() && table.takes(lines.element())) {
      lines.remove().end();
    }
    return table.build(first);
  }

  private Line next(String what) {
    if (lines.isEmpty()) {
      throw new SchemaTextException(count + 1, "expected " + what + ", found the end of the text.");
    }
    return lines.remove();
  }

  static TableColumn column(Line line) {
    String name = line.name();
    ColumnType type = type(line);
    boolean nullable = !line.takes("not null");
    boolean identity = line.takes("identity");
    return new TableColumn(name, type, nullable, defaultValue(line), identity);
  }

  static IndexColumn indexColumn(Line line) {
    String name = line.name();
    return new IndexColumn(name, line.takes("desc") ? Direction.DESC : Direction.ASC);
  }

  static TableForeignKey foreignKey(Line line) {
    String name = line.name();
    List<String> columns = line.names();
    line.expect("references");
    String target = line.name();
    List<String> targetColumns = line.names();
    ReferentialAction onDelete = action(line, "on delete");
    ReferentialAction onUpdate = action(line, "on update");
    return new TableForeignKey(name, columns, target, targetColumns, onDelete, onUpdate);
  }

  /** A check may read no column. */
  static List<String> names(Line line) {
    return line.takes("( )") ? List.of() : line.names();
  }

  private static ReferentialAction action(Line line, String event) {
    if (!line.takes(event)) {
      return ReferentialAction.NO_ACTION;
    }
    for (ReferentialAction action : ReferentialAction.values()) {
      if (line.takes(action.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
        return action;
      }
    }
    throw line.expected("an action");
  }

  private static DefaultValue defaultValue(Line line) {
    if (!line.takes("default")) {
      return DefaultValue.NONE;
    }
    if (line.takes("sequence")) {
      return DefaultValue.sequence(line.name());
    }
    return line.takes("now") ? DefaultValue.now() : DefaultValue.literal(line.quoted());
  }

  private static ColumnType type(Line line) {
    ColumnType exact = exact(line);
    return line.takes("ignore case") ? exact.ignoringCase() : exact;
  }

  private static ColumnType exact(Line line) {
    ColumnType.Kind kind = line.oneOf("a type", KINDS);
    return switch (kind.parameters()) {
      case NONE -> ColumnType.plain(kind);
      case PRECISION -> number(kind, length(line), 0);
      case PRECISION_AND_SCALE -> decimal(kind, line);
      case LENGTH -> text(kind, length(line), List.of(), "");
      case LENGTH_IF_ANY -> text(kind, line.takes("(") ? closed(line) : 0, List.of(), "");
      case LENGTH_AND_VALUES -> constants(kind, line);
      case NAME_AND_VALUES -> namedConstants(kind, line);
      case ELEMENT -> several(kind, line);
    };
  }

  private static ColumnType decimal(ColumnType.Kind kind, Line line) {
    line.expect("(");
    int precision = line.number();
    line.expect(",");
    int scale = line.number();
    line.expect(")");
    return number(kind, precision, scale);
  }

  private static ColumnType constants(ColumnType.Kind kind, Line line) {
    line.expect("(");
    int length = line.number();
    return text(kind, length, values(line), "");
  }

  private static ColumnType namedConstants(ColumnType.Kind kind, Line line) {
    line.expect("(");
    String name = line.name();
    return text(kind, 0, values(line), name);
  }

  private static ColumnType several(ColumnType.Kind kind, Line line) {
    line.expect("(");
    ColumnType element = type(line);
    line.expect(")");
    return new ColumnType(kind, 0, 0, 0, List.of(), "", Optional.of(element), false);
  }

  private static ColumnType number(ColumnType.Kind kind, int precision, int scale) {
    return new ColumnType(kind, 0, precision, scale, List.of(), "", Optional.empty(), false);
  }

  private static ColumnType text(
      ColumnType.Kind kind, int length, List<String> values, String name) {
    return new ColumnType(kind, length, 0, 0, values, name, Optional.empty(), false);
  }

  private static List<String> values(Line line) {
    List<String> values = new ArrayList<>();
    while (line.takes(",")) {
      values.add(line.name());
    }
    line.expect(")");
    return values;
  }

  private static int length(Line line) {
    line.expect("(");
    return closed(line);
  }

  private static int closed(Line line) {
    int number = line.number();
    line.expect(")");
    return number;
  }
}
