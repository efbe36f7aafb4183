/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.message.Words;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a key or an index are not longer than every target takes. */
final class IndexFits implements GraphRule {

  /** What other rules keep out of keys and indexes. */
  private static final Set<Kind> NEVER_INDEXED = EnumSet.of(Kind.JSON, Kind.ARRAY);

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
                        types(table, table.primaryKey().columns())));
    Stream<Key> ofMembers =
        model.members().stream().flatMap(member -> key(mappings, member, table).stream());
    Stream<Key> indexes =
        model.indexes().stream()
            .map(
                index ->
                    new Key(
                        "The index of %s on %s".formatted(model.name(), index.text()),
                        Places.index(index, "columns"),
                        types(table, names(mappings, model, index))));
    return Stream.of(primary, ofMembers, indexes).flatMap(each -> each);
  }

  /** The unique key or the index that a component has by itself. */
  private static Optional<Key> key(Mappings mappings, MemberMapping member, Table table) {
    if (member instanceof ColumnMapping column) {
      return column.options().unique()
          ? Optional.of(
              new Key(
                  "The unique key of " + column.label(),
                  Places.column(column, "unique"),
                  types(table, List.of(column.column()))))
          : Optional.empty();
    }
    RelationMapping relation = (RelationMapping) member;
    return relation.ownsKey()
            && (relation.unique() || relation.index())
            && !isChecked(mappings, relation)
        ? Optional.of(
            new Key(
                "The index of " + relation.label(),
                relation.origin(),
                types(table, mappings.foreignKey(relation))))
        : Optional.empty();
  }

  /** Whether the key that it refers to is that of a model of this schema. */
  private static boolean isChecked(Mappings mappings, RelationMapping relation) {
    return mappings.models().stream().anyMatch(model -> model.type().equals(relation.target()));
  }

  private static List<String> names(Mappings mappings, ModelMapping model, IndexMapping index) {
    return index.members().stream()
        .flatMap(member -> model.member(member).stream())
        .flatMap(
            member ->
                member instanceof ColumnMapping column
                    ? Stream.of(column.column())
                    : mappings.foreignKey((RelationMapping) member).stream())
        .toList();
  }

  private static List<ColumnType> types(Table table, List<String> names) {
    return names.stream()
        .flatMap(name -> table.column(name).stream())
        .map(TableColumn::type)
        .filter(type -> !NEVER_INDEXED.contains(type.kind()))
        .toList();
  }

  private static Key pivotKey(Graph graph, Table table) {
    return new Key(
        "The primary key of the pivot table \"%s\"".formatted(table.name()),
        graph.home(),
        types(table, table.primaryKey().columns()));
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
                type.kind() == Kind.TEXT
                    ? "Give it a length instead of type = SqlType.TEXT"
                    : "Give it a length of a few hundred bytes"));
      }
      bytes += own.getAsInt();
    }
    return bytes > ddl.longestKey()
        ? Optional.of(
            new Mistake(
                "takes up to %s bytes, four for each character, but %%s can index %s only"
                    .formatted(bytes, ddl.longestKey()),
                shorter(key, bytes, ddl.longestKey())))
        : Optional.empty();
  }

  private static String shorter(Key key, int bytes, int longest) {
    return key.columns().size() == 1
        ? "Choose a length of %s or less".formatted(key.columns().get(0).length() * longest / bytes)
        : "Choose shorter lengths";
  }

  /** A key and the types of its columns. */
  private record Key(String what, Origin place, List<ColumnType> columns) {}

  /** What is said of a key, with a place for the targets, and of the way out. */
  private record Mistake(String what, String fix) {}
}
