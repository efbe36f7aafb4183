/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans pivot tables: two keys, each pair once. A link means nothing without both of its ends, so
 * it goes with either of them.
 */
final class PivotPlanner {

  private final Mappings mappings;

  PivotPlanner(Mappings mappings) {
    this.mappings = mappings;
  }

  /** The pivot tables that stem from this model's relations. */
  Stream<Table> tables(ModelPlan model) {
    return model.pivots().stream().flatMap(relation -> table(model, relation).stream());
  }

  /** None where an end has no key, which a rule refuses. */
  private Optional<Table> table(ModelPlan model, PlannedRelation relation) {
    return relation
        .pivot()
        .flatMap(
            pivot ->
                mappings
                    .model(relation.target())
                    .flatMap(other -> table(pivot, model.model(), other)));
  }

  private static Optional<Table> table(PlannedPivot pivot, ModelMapping own, ModelMapping other) {
    Optional<TableColumn> first = column(pivot.ownColumn(), own);
    Optional<TableColumn> second = column(pivot.otherColumn(), other);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                pivot.table(),
                List.of(first.get(), second.get()),
                new PrimaryKey(Names.primaryKey(pivot.table()), pivot.columns()),
                List.of(),
                List.of(TablePlanner.index(pivot.table(), pivot.otherColumn())),
                List.of(
                    foreignKey(pivot.table(), pivot.ownColumn(), own),
                    foreignKey(pivot.table(), pivot.otherColumn(), other)),
                List.of()));
  }

  private static Optional<TableColumn> column(String name, ModelMapping to) {
    return to.key()
        .flatMap(key -> Planner.ownColumn(key, 0))
        .map(key -> new TableColumn(name, key.type(), false, DefaultValue.NONE, false));
  }

  private static TableForeignKey foreignKey(String table, String column, ModelMapping to) {
    return new TableForeignKey(
        Names.foreignKey(table, List.of(column)),
        List.of(column),
        to.table(),
        to.keys().stream().map(ColumnMapping::column).toList(),
        ReferentialAction.CASCADE,
        ReferentialAction.NO_ACTION);
  }
}
