/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.column.ColumnPlanner;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.RelationPlanner;
import dev.ashlar.processor.plan.relation.Stages;
import dev.ashlar.sql.schema.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans one model, whatever databases it is for: its columns, keys and relations. */
public final class ModelPlanner {

  private final ColumnPlanner columns;
  private final RelationPlanner relations;
  private final Predicate<ModelMapping> isRefused;

  /**
   * @param mappings where the targets of relations are looked up
   * @param isRefused whether nothing can be planned for a model, so that its classes are empty
   */
  public ModelPlanner(Mappings mappings, Predicate<ModelMapping> isRefused) {
    this.isRefused = isRefused;
    columns = new ColumnPlanner(mappings);
    relations = new RelationPlanner(mappings, isRefused);
  }

  /** The plan; empty where the model was refused, or has no column. */
  public Optional<ModelPlan> plan(ModelMapping model, Settings settings) {
    List<PlannedColumn> planned = isRefused.test(model) ? List.of() : columns.columns(model);
    return planned.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ModelPlan(
                model,
                settings,
                GeneratedNames.of(model.type()),
                planned,
                key(planned),
                uniques(model, planned),
                relations.plan(model, planned),
                Stages.of(model, relation -> hasColumn(planned, relation.name()))));
  }

  private static boolean hasColumn(List<PlannedColumn> columns, String member) {
    return columns.stream().anyMatch(column -> column.member().equals(member));
  }

  private static List<PlannedUnique> uniques(ModelMapping model, List<PlannedColumn> columns) {
    return columns.stream()
        .filter(column -> column.isFirst() && column.isUnique())
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

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
