/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.relation.PlannedPivot;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  Stream<PlannedTable> tables(ModelPlan model) {
    return model.pivots().stream().flatMap(relation -> table(model, relation).stream());
  }

  /** None where an end has no key, which a rule refuses. */
  private Optional<PlannedTable> table(ModelPlan model, PlannedRelation relation) {
    return relation
        .pivot()
        .flatMap(
            pivot ->
                mappings
                    .model(relation.target())
                    .flatMap(other -> table(pivot, model.model(), other)))
        .map(
            table ->
                new PlannedTable(
                    table,
                    relation.mapping().model(),
                    Collections.nCopies(table.columns().size(), relation.name())));
  }

  private Optional<Table> table(PlannedPivot pivot, ModelMapping own, ModelMapping other) {
    List<TableColumn> columns = new ArrayList<>();
    columns.addAll(columns(pivot.ownColumns(), own));
    columns.addAll(columns(pivot.otherColumns(), other));
    return pivot.ownColumns().isEmpty()
            || pivot.otherColumns().isEmpty()
            || columns.size() < pivot.columns().size()
        ? Optional.empty()
        : Optional.of(
            new Table(
                pivot.table(),
                columns,
                new PrimaryKey(Names.primaryKey(pivot.table()), pivot.columns()),
                List.of(),
                List.of(index(pivot.table(), pivot.otherColumns())),
                List.of(
                    foreignKey(pivot.table(), pivot.ownColumns(), own),
                    foreignKey(pivot.table(), pivot.otherColumns(), other)),
                List.of()));
  }

  private List<TableColumn> columns(List<String> names, ModelMapping to) {
    List<KeyColumn> key = mappings.keyOf(to);
    return IntStream.range(0, names.size())
        .boxed()
        .flatMap(part -> column(names.get(part), key.get(part)).stream())
        .toList();
  }

  private static Optional<TableColumn> column(String name, KeyColumn key) {
    return Codecs.find(key.value())
        .map(codec -> codec.columnType(key.value()))
        .map(type -> new TableColumn(name, type, false, DefaultValue.NONE, false));
  }

  private TableForeignKey foreignKey(String table, List<String> columns, ModelMapping to) {
    return new TableForeignKey(
        Names.foreignKey(table, columns),
        columns,
        to.table(),
        mappings.keyOf(to).stream().map(KeyColumn::column).toList(),
        ReferentialAction.CASCADE,
        ReferentialAction.NO_ACTION);
  }

  private static TableIndex index(String table, List<String> columns) {
    return new TableIndex(
        Names.index(table, columns),
        columns.stream().map(column -> new IndexColumn(column, Direction.ASC)).toList());
  }
}
