/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.Generator;
import dev.ashlar.Vendor;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.codec.ParsedDefault;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.TableColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the classes of one model: what becomes a column, under which names, with which statements.
 */
public final class Planner {

  private final Mappings mappings;
  private final Map<Vendor, Dialect> dialects;

  /**
   * @param mappings where the targets of relations are looked up
   * @param dialects the dialect of each vendor
   */
  public Planner(Mappings mappings, Map<Vendor, Dialect> dialects) {
    this.mappings = mappings;
    this.dialects = dialects;
  }

  /** The plan; empty where the model has no column. */
  public Optional<ModelPlan> plan(ModelMapping model, Settings settings) {
    List<PlannedColumn> columns = columns(model);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    PlannedColumn key = key(columns);
    List<PlannedUnique> uniques = uniques(model, columns);
    Map<Vendor, ModelTexts> texts = new EnumMap<>(Vendor.class);
    for (Vendor vendor : settings.vendors()) {
      Dialect dialect = dialects.get(vendor);
      if (dialect != null) {
        texts.put(
            vendor, new TextPlanner(dialect.style(), model.table(), columns).plan(key, uniques));
      }
    }
    return Optional.of(
        new ModelPlan(
            model,
            settings,
            GeneratedNames.of(model.type()),
            columns,
            key,
            uniques,
            new RelationPlanner(mappings).plan(model, columns),
            texts));
  }

  private List<PlannedColumn> columns(ModelMapping model) {
    List<PlannedColumn> columns = new ArrayList<>();
    for (MemberMapping member : model.members()) {
      column(member, columns.size()).ifPresent(columns::add);
    }
    return columns;
  }

  private Optional<PlannedColumn> column(MemberMapping member, int ordinal) {
    if (member instanceof ColumnMapping column) {
      return ownColumn(column, ordinal);
    }
    RelationMapping relation = (RelationMapping) member;
    return relation.ownsKey()
        ? mappings
            .model(relation.target())
            .flatMap(ModelMapping::key)
            .flatMap(key -> keyColumn(relation, key, ordinal))
        : Optional.empty();
  }

  static Optional<PlannedColumn> ownColumn(ColumnMapping column, int ordinal) {
    return Codecs.find(column).map(codec -> ownColumn(column, codec, ordinal));
  }

  private static PlannedColumn ownColumn(ColumnMapping column, Codec codec, int ordinal) {
    return new PlannedColumn(
        ordinal,
        column.name(),
        column.label(),
        new TableColumn(
            column.column(),
            codec.columnType(column),
            column.isNullable() && !column.isKey(),
            defaultOf(column, codec),
            column.isKey() && Generators.of(column) == Generator.IDENTITY),
        codec,
        column,
        Optional.empty());
  }

  private static DefaultValue defaultOf(ColumnMapping column, Codec codec) {
    if (column.isAudit() || column.options().defaultNow()) {
      return DefaultValue.now();
    }
    if (column.is(Role.VERSION)) {
      return DefaultValue.literal("0");
    }
    if (column.is(Role.SOFT_DELETE) || column.isPartOfOptional()) {
      return DefaultValue.NONE;
    }
    return column
        .options()
        .defaultValue()
        .map(text -> codec.parseDefault(column, text))
        .filter(ParsedDefault::isFine)
        .map(parsed -> DefaultValue.literal(parsed.canonical()))
        .orElse(DefaultValue.NONE);
  }

  private static Optional<PlannedColumn> keyColumn(
      RelationMapping relation, ColumnMapping key, int ordinal) {
    return Codecs.find(key)
        .map(
            codec ->
                new PlannedColumn(
                    ordinal,
                    relation.name(),
                    relation.label(),
                    new TableColumn(
                        relation.column(),
                        codec.columnType(key),
                        relation.nullable(),
                        DefaultValue.NONE,
                        false),
                    codec,
                    key,
                    Optional.of(relation)));
  }

  private static List<PlannedUnique> uniques(ModelMapping model, List<PlannedColumn> columns) {
    return columns.stream()
        .filter(Planner::isUnique)
        .map(
            column ->
                new PlannedUnique(
                    Names.unique(model.table(), List.of(column.name())),
                    "UNIQUE_"
                        + Naming.column(MemberPath.camel(column.member())).toUpperCase(Locale.ROOT),
                    "findBy" + capitalized(MemberPath.camel(column.member())),
                    column))
        .toList();
  }

  /** A model without a key was refused; its classes are still written, by the first column. */
  private static PlannedColumn key(List<PlannedColumn> columns) {
    return columns.stream().filter(PlannedColumn::isKey).findFirst().orElse(columns.get(0));
  }

  private static boolean isUnique(PlannedColumn column) {
    return column
        .relation()
        .map(RelationMapping::unique)
        .orElseGet(() -> column.value().options().unique());
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
