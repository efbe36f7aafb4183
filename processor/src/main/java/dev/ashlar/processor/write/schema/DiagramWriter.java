/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code schema.mmd}: the tables as a Mermaid diagram, which GitHub and others draw. */
public final class DiagramWriter {

  /** The text for this schema; the same schema gives the same text. */
  public String write(Schema schema) {
    return Stream.of(
            Stream.of("erDiagram"),
            schema.tables().stream().flatMap(DiagramWriter::entity),
            schema.tables().stream().flatMap(DiagramWriter::relations))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> entity(Table table) {
    return Stream.of(
            Stream.of("    %s {".formatted(name(table.name()))),
            table.columns().stream().map(column -> "        " + attribute(table, column)),
            Stream.of("    }"))
        .flatMap(lines -> lines);
  }

  private static String attribute(Table table, TableColumn column) {
    return Stream.of(
            type(column.type()), word(column.name()), keys(table, column.name()), remark(column))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A type is a word, which has no comma: the digits of a decimal are a remark. */
  private static String type(ColumnType type) {
    String name = type.kind().name().toLowerCase(Locale.ROOT);
    return switch (type.kind()) {
      case VARCHAR -> "%s(%s)".formatted(name, type.length());
      case BINARY -> type.length() == 0 ? name : "%s(%s)".formatted(name, type.length());
      case ARRAY -> type(type.element().orElseThrow()) + "[]";
      default -> name;
    };
  }

  private static String keys(Table table, String column) {
    return Stream.of(
            table.primaryKey().columns().contains(column) ? "PK" : "",
            table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                ? "FK"
                : "",
            hasUniqueKey(table, List.of(column)) ? "UK" : "")
        .filter(key -> !key.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String remark(TableColumn column) {
    String more = more(column.type());
    String remark =
        Stream.of(more, column.nullable() ? "nullable" : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return remark.isEmpty() ? "" : quoted(remark);
  }

  private static String more(ColumnType type) {
    return switch (type.kind()) {
      case DECIMAL -> "%s digits, %s of them decimals".formatted(type.precision(), type.scale());
      case WHOLE -> "%s digits".formatted(type.precision());
      case ENUM, NATIVE_ENUM -> String.join(", ", type.values());
      case ARRAY -> more(type.element().orElseThrow());
      default -> "";
    };
  }

  private static Stream<String> relations(Table table) {
    return table.foreignKeys().stream()
        .map(
            key ->
                "    %s %s--%s %s : %s"
                    .formatted(
                        name(key.targetTable()),
                        isOptional(table, key) ? "|o" : "||",
                        isUnique(table, key.columns()) ? "o|" : "o{",
                        name(table.name()),
                        quoted(String.join(", ", key.columns()))));
  }

  private static boolean isOptional(Table table, TableForeignKey key) {
    return key.columns().stream()
        .anyMatch(name -> table.column(name).filter(TableColumn::nullable).isPresent());
  }

  private static boolean isUnique(Table table, List<String> columns) {
    return table.primaryKey().columns().equals(columns) || hasUniqueKey(table, columns);
  }

  private static boolean hasUniqueKey(Table table, List<String> columns) {
    return table.uniques().stream().anyMatch(unique -> unique.columns().equals(columns));
  }

  /** Quotes take any name, also one that Mermaid has a meaning for, such as {@code style}. */
  private static String name(String table) {
    return quoted(table);
  }

  /** What is not a letter, a digit or an underscore would end an attribute's name. */
  private static String word(String column) {
    String word = column.replaceAll("[^\\p{Alnum}_]", "_");
    return Character.isLetter(word.charAt(0)) ? word : "c" + word;
  }

  /** Quotes cannot be escaped, and percent signs and backslashes are Mermaid's own. */
  private static String quoted(String text) {
    return '"' + text.replaceAll("[\"%\\\\\\p{Cntrl}]", "_") + '"';
  }
}
