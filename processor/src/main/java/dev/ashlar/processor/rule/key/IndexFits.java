/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Words;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The columns of a key or an index are not longer than every target takes. */
public final class IndexFits implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    for (Table table : graph.schema().tables()) {
      graph.mappings().models().stream()
          .filter(model -> model.table().equals(table.name()))
          .findFirst()
          .map(model -> keys(graph.mappings(), model, table))
          .orElseGet(() -> Stream.of(pivotKey(graph, table)))
          .forEach(key -> check(graph, key, problems));
    }
  }

  private static Stream<Key> keys(Mappings mappings, ModelMapping model, Table table) {
    Stream<Key> primary =
        model.keys().stream()
            .limit(1)
            .map(
                key ->
                    new Key(
                        "The primary key of " + model.name(),
                        key instanceof ColumnMapping ? Places.id(key, "") : key.origin(),
                        columns(table, table.primaryKey().columns().stream())));
    Stream<Key> uniques =
        model.columns().stream()
            .filter(column -> column.options().unique())
            .map(
                column ->
                    new Key(
                        "The unique key of " + column.label(),
                        Places.column(column, "unique"),
                        columns(table, Stream.of(column.column()))));
    Stream<Key> indexes =
        model.indexes().stream()
            .map(
                index ->
                    new Key(
                        "The index of %s on %s"
                            .formatted(model.name(), String.join(", ", index.members())),
                        Places.index(index, "columns"),
                        columns(table, names(mappings, model, index))));
    return Stream.of(primary, uniques, indexes).flatMap(each -> each);
  }

  private static Stream<String> names(Mappings mappings, ModelMapping model, IndexMapping index) {
    return index.members().stream()
        .flatMap(member -> model.member(member).stream())
        .flatMap(
            member ->
                member instanceof ColumnMapping column
                    ? Stream.of(column.column())
                    : mappings.foreignKey((RelationMapping) member).stream());
  }

  private static List<ColumnType> columns(Table table, Stream<String> names) {
    return names.flatMap(name -> table.column(name).stream()).map(TableColumn::type).toList();
  }

  private static Key pivotKey(Graph graph, Table table) {
    return new Key(
        "The primary key of the pivot table \"%s\"".formatted(table.name()),
        graph.home(),
        columns(table, table.primaryKey().columns().stream()));
  }

  /** One cause, one message: what the first target minds that minds anything. */
  private void check(Graph graph, Key key, Problems problems) {
    Map<Mistake, List<String>> targets = new LinkedHashMap<>();
    graph
        .targets()
        .forEach(
            (vendor, dialect) ->
                mistake(dialect.ddl(), key)
                    .ifPresent(
                        mistake ->
                            targets
                                .computeIfAbsent(mistake, first -> new ArrayList<>())
                                .add(vendor.name())));
    targets.entrySet().stream()
        .findFirst()
        .ifPresent(first -> refuse(key, first.getKey(), Words.and(first.getValue()), problems));
  }

  private void refuse(Key key, Mistake mistake, String targets, Problems problems) {
    problems.error(
        this,
        key.place(),
        "%s %s.".formatted(key.what(), mistake.what().formatted(targets)),
        "%s, or leave %s out of the targets.".formatted(mistake.fix(), targets));
  }

  private static Optional<Mistake> mistake(Ddl ddl, Key key) {
    int bytes = 0;
    for (ColumnType type : key.columns()) {
      OptionalInt own = ddl.keyBytes(type);
      if (own.isEmpty()) {
        return Optional.of(
            new Mistake(
                "has a column without a length, or with too long a one, which %s cannot index",
                "Give it a shorter length"));
      }
      bytes += own.getAsInt();
    }
    return bytes > ddl.longestKey()
        ? Optional.of(
            new Mistake(
                "takes up to %d bytes, four for each character, but %%s can index %d only"
                    .formatted(bytes, ddl.longestKey()),
                shorter(key, bytes, ddl.longestKey())))
        : Optional.empty();
  }

  private static String shorter(Key key, int bytes, int longest) {
    return key.columns().size() == 1
        ? "Choose a length of %d or less".formatted(key.columns().get(0).length() * longest / bytes)
        : "Choose shorter lengths";
  }

  /** A key and the types of its columns. */
  private record Key(String what, Origin place, List<ColumnType> columns) {}

  /** What is said of a key, with a place for the targets, and of the way out. */
  private record Mistake(String what, String fix) {}
}
