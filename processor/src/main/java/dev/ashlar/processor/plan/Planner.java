/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.Vendor;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.codec.ParsedDefault;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Capability;
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
import java.util.function.Predicate;

/**
 * Plans the classes of one model: what becomes a column, under which names, with which statements.
 */
public final class Planner {

  private final Mappings mappings;
  private final Map<Vendor, Dialect> dialects;
  private final Predicate<ModelMapping> isRefused;

  /**
   * @param mappings where the targets of relations are looked up
   * @param dialects the dialect of each vendor
   * @param isRefused whether nothing can be planned for a model, so that its classes are empty
   */
  public Planner(
      Mappings mappings, Map<Vendor, Dialect> dialects, Predicate<ModelMapping> isRefused) {
    this.mappings = mappings;
    this.dialects = dialects;
    this.isRefused = isRefused;
  }

  /** The plan; empty where the model was refused, or has no column. */
  public Optional<ModelPlan> plan(ModelMapping model, Settings settings) {
    List<PlannedColumn> columns = isRefused.test(model) ? List.of() : columns(model);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<PlannedColumn> key = key(columns);
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
            new RelationPlanner(mappings, isRefused).plan(model, columns),
            texts,
            decimalsAsText(settings)));
  }

  private List<Vendor> decimalsAsText(Settings settings) {
    return settings.vendors().stream().filter(this::keepsDecimalsAsText).sorted().toList();
  }

  private boolean keepsDecimalsAsText(Vendor vendor) {
    Dialect dialect = dialects.get(vendor);
    return dialect != null && !dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }

  private List<PlannedColumn> columns(ModelMapping model) {
    List<PlannedColumn> columns = new ArrayList<>();
    for (MemberMapping member : model.members()) {
      if (member instanceof ColumnMapping column) {
        ownColumn(model, column, columns.size()).ifPresent(columns::add);
      } else {
        columns.addAll(foreignKey((RelationMapping) member, columns.size()));
      }
    }
    return columns;
  }

  private static Optional<PlannedColumn> ownColumn(
      ModelMapping model, ColumnMapping column, int ordinal) {
    return Codecs.find(column)
        .map(codec -> ownColumn(model, Required.inKey(model, column), codec, ordinal));
  }

  private static PlannedColumn ownColumn(
      ModelMapping model, ColumnMapping column, Codec codec, int ordinal) {
    return new PlannedColumn(
        ordinal,
        column.name(),
        column.label(),
        new TableColumn(
            column.column(),
            codec.columnType(column),
            Required.isNullable(column),
            defaultOf(model, column, codec),
            column.isKey() && Generators.of(column) == Generator.IDENTITY),
        codec,
        column,
        Optional.empty(),
        0,
        List.of(),
        column.type().name());
  }

  private static String sequence(ModelMapping model, ColumnMapping column) {
    String stated = column.options().sequence();
    return stated.isEmpty() ? Names.sequence(model.table(), column.column()) : Names.fit(stated);
  }

  private static DefaultValue defaultOf(ModelMapping model, ColumnMapping column, Codec codec) {
    if (column.generator().equals(Optional.of(Generator.SEQUENCE))) {
      return DefaultValue.sequence(sequence(model, column));
    }
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

  /** The columns of a foreign key; none where one of them could not be mapped. */
  private List<PlannedColumn> foreignKey(RelationMapping relation, int ordinal) {
    Optional<TypeName> keyType = mappings.model(relation.target()).flatMap(mappings::keyType);
    if (!relation.ownsKey() || keyType.isEmpty()) {
      return List.of();
    }
    List<KeyColumn> key = mappings.targetKey(relation);
    List<PlannedColumn> columns = new ArrayList<>();
    for (int part = 0; part < key.size(); part++) {
      keyColumn(relation, key, part, ordinal + part, keyType.get()).ifPresent(columns::add);
    }
    return columns.size() == key.size() ? columns : List.of();
  }

  private static Optional<PlannedColumn> keyColumn(
      RelationMapping relation, List<KeyColumn> key, int part, int ordinal, TypeName keyType) {
    ColumnMapping value = key.get(part).value();
    return Codecs.find(value)
        .map(
            codec ->
                new PlannedColumn(
                    ordinal,
                    relation.name(),
                    relation.label(),
                    new TableColumn(
                        relation.column(part, key),
                        codec.columnType(value),
                        Required.isNullable(relation),
                        DefaultValue.NONE,
                        false),
                    codec,
                    value,
                    Optional.of(relation),
                    part,
                    key.get(part).path(),
                    keyType));
  }

  private static List<PlannedUnique> uniques(ModelMapping model, List<PlannedColumn> columns) {
    return columns.stream()
        .filter(column -> column.isFirst() && isUnique(column))
        .map(
            first ->
                unique(
                    model,
                    columns.stream()
                        .filter(column -> column.member().equals(first.member()))
                        .toList()))
        .toList();
  }

  private static PlannedUnique unique(ModelMapping model, List<PlannedColumn> columns) {
    String member = MemberPath.camel(columns.get(0).member());
    return new PlannedUnique(
        Names.unique(model.table(), columns.stream().map(PlannedColumn::name).toList()),
        "UNIQUE_" + Naming.column(member).toUpperCase(Locale.ROOT),
        "findBy" + capitalized(member),
        columns);
  }

  /** A model without a key was refused; its classes are still written, by the first column. */
  private static List<PlannedColumn> key(List<PlannedColumn> columns) {
    List<PlannedColumn> keys = columns.stream().filter(PlannedColumn::isKey).toList();
    return keys.isEmpty() ? columns.subList(0, 1) : keys;
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
