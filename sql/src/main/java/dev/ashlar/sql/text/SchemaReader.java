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
    return switch (kind) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, DOUBLE, CHAR, TEXT, UUID ->
          ColumnType.plain(kind);
      case JSON -> ColumnType.json();
      case INSTANT, DATETIME, DATE, TIME, DURATION, YEAR, YEAR_MONTH -> ColumnType.plain(kind);
      case DECIMAL -> decimal(line);
      case WHOLE -> ColumnType.whole(length(line));
      case VARCHAR -> ColumnType.varchar(length(line));
      case BINARY -> ColumnType.binary(line.takes("(") ? closed(line) : 0);
      case ENUM -> enumeration(line);
      case NATIVE_ENUM -> nativeEnumeration(line);
      case ARRAY -> array(line);
    };
  }

  private static ColumnType decimal(Line line) {
    line.expect("(");
    int precision = line.number();
    line.expect(",");
    int scale = line.number();
    line.expect(")");
    return ColumnType.decimal(precision, scale);
  }

  private static ColumnType enumeration(Line line) {
    line.expect("(");
    int length = line.number();
    return ColumnType.enumeration(length, values(line));
  }

  private static ColumnType nativeEnumeration(Line line) {
    line.expect("(");
    String name = line.name();
    return ColumnType.nativeEnumeration(name, values(line));
  }

  private static ColumnType array(Line line) {
    line.expect("(");
    ColumnType element = type(line);
    line.expect(")");
    return ColumnType.array(element);
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
