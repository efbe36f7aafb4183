/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.Action;
import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableUnique;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the tables of a schema from the plans of its models. */
final class TablePlanner {

  private final Mappings mappings;

  /** Looks up the targets of relations in these mappings. */
  TablePlanner(Mappings mappings) {
    this.mappings = mappings;
  }

  /** The tables that these models make. */
  List<PlannedTable> tables(List<ModelPlan> models) {
    PivotPlanner pivots = new PivotPlanner(mappings);
    return models.stream()
        .flatMap(model -> Stream.concat(Stream.of(planned(model)), pivots.tables(model)))
        .toList();
  }

  private PlannedTable planned(ModelPlan plan) {
    List<PlannedCheck> checks =
        Stream.concat(EmbeddedPlanner.checks(plan), WholenessPlanner.checks(plan))
            .sorted(Comparator.comparing(PlannedCheck::name))
            .toList();
    return new PlannedTable(
        table(plan, checks.stream().map(PlannedCheck::check).toList()),
        plan.model().name(),
        Stream.concat(
                plan.columns().stream().map(PlannedColumn::member),
                checks.stream().map(PlannedCheck::member))
            .toList());
  }

  private Table table(ModelPlan plan, List<CheckConstraint> checks) {
    String table = plan.model().table();
    return new Table(
        table,
        plan.columns().stream().map(PlannedColumn::table).toList(),
        new PrimaryKey(
            Names.primaryKey(table), plan.keys().stream().map(PlannedColumn::name).toList()),
        plan.uniques().stream()
            .map(unique -> new TableUnique(unique.constraint(), unique.names()))
            .toList(),
        new IndexPlanner(plan).indexes(),
        plan.relations().stream()
            .filter(relation -> relation.column().isPresent())
            .flatMap(relation -> foreignKey(plan, relation).stream())
            .toList(),
        checks);
  }

  private Optional<TableForeignKey> foreignKey(ModelPlan plan, PlannedRelation relation) {
    List<String> columns = plan.columns(relation.name()).stream().map(PlannedColumn::name).toList();
    return mappings
        .model(relation.target())
        .map(to -> foreignKey(plan.model().table(), columns, relation.mapping(), to));
  }

  private TableForeignKey foreignKey(
      String table, List<String> columns, RelationMapping relation, ModelMapping target) {
    return new TableForeignKey(
        Names.foreignKey(table, columns),
        columns,
        target.table(),
        mappings.keyOf(target).stream().map(KeyColumn::column).toList(),
        action(relation.deletes()),
        action(relation.onUpdate().orElse(Action.NO_ACTION)));
  }

  private static ReferentialAction action(Action action) {
    return switch (action) {
      case CASCADE -> ReferentialAction.CASCADE;
      case RESTRICT -> ReferentialAction.RESTRICT;
      case NO_ACTION -> ReferentialAction.NO_ACTION;
      case SET_NULL -> ReferentialAction.SET_NULL;
      case SET_DEFAULT -> ReferentialAction.SET_DEFAULT;
    };
  }
}
