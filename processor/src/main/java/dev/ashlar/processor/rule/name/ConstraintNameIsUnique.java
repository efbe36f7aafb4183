/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Constraints and indexes have names of their own in the whole schema: on some database each kind
 * shares its names with others or with tables, and one schema serves all.
 */
final class ConstraintNameIsUnique implements GraphRule {

  private static final String SEQUENCE = "a sequence";

  @Override
  public void check(Graph graph, Problems problems) {
    Map<String, Named> taken = new HashMap<>();
    graph.schema().tables().stream()
        .map(table -> new Named(table.name(), table, "the table"))
        .forEach(named -> taken.putIfAbsent(named.key(), named));
    checkSequences(graph, taken, problems);
    for (Table table : graph.schema().tables()) {
      named(table)
          .forEach(
              named -> {
                Named first = taken.putIfAbsent(named.key(), named);
                if (first != null && !isTwice(table, graph)) {
                  refuse(graph, first, named, problems);
                }
              });
    }
  }

  /** Tables may take their keys from one sequence, but it is nothing else. */
  private void checkSequences(Graph graph, Map<String, Named> taken, Problems problems) {
    Map<String, Table> sequences = new TreeMap<>();
    for (Table table : graph.schema().tables()) {
      table.columns().stream()
          .map(TableColumn::defaultValue)
          .filter(value -> value.kind() == DefaultValue.Kind.SEQUENCE)
          .forEach(value -> sequences.putIfAbsent(value.text(), table));
    }
    sequences.forEach(
        (sequence, table) -> {
          Named named = new Named(sequence, table, SEQUENCE);
          Named first = taken.putIfAbsent(named.key(), named);
          if (first != null) {
            refuse(graph, first, named, problems);
          }
        });
  }

  /** Then TableIsUnique speaks. */
  private static boolean isTwice(Table table, Graph graph) {
    return graph.schema().tables().stream()
            .filter(other -> other.name().equalsIgnoreCase(table.name()))
            .count()
        > 1;
  }

  private void refuse(Graph graph, Named first, Named second, Problems problems) {
    problems.error(
        this,
        place(graph, second.table()),
        "\"%s\" would name two things: %s and %s."
            .formatted(second.name(), first.what(), second.what()),
        second.what().equals(SEQUENCE)
            ? "Give the sequence another name."
            : "Give one of the tables or columns another name.");
  }

  private static Origin place(Graph graph, Table table) {
    return graph.mappings().models().stream()
        .filter(model -> model.table().equals(table.name()))
        .map(ModelMapping::origin)
        .findFirst()
        .orElseGet(graph::home);
  }

  private static Stream<Named> named(Table table) {
    return Stream.of(
            Stream.of(named(table.primaryKey().name(), table, "the primary key")),
            table.uniques().stream()
                .map(key -> named(key.name(), table, "the unique key" + list(key.columns()))),
            table.indexes().stream()
                .map(index -> named(index.name(), table, "the index" + list(columns(index)))),
            table.foreignKeys().stream()
                .map(key -> named(key.name(), table, "the foreign key" + list(key.columns()))),
            table.checks().stream().map(check -> named(check.name(), table, "a check")))
        .flatMap(names -> names);
  }

  private static Named named(String name, Table table, String what) {
    return new Named(name, table, "%s of \"%s\"".formatted(what, table.name()));
  }

  private static List<String> columns(TableIndex index) {
    return index.columns().stream().map(IndexColumn::name).toList();
  }

  private static String list(List<String> columns) {
    return " (%s)".formatted(String.join(", ", columns));
  }

  private record Named(String name, Table table, String what) {

    String key() {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
