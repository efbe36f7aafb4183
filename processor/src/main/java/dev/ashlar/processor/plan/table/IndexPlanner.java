/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.SortOrder;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.TableIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the indexes of a table: those that the model declares, and those of its foreign keys. */
final class IndexPlanner {

  private final ModelPlan plan;
  private final String table;

  IndexPlanner(ModelPlan plan) {
    this.plan = plan;
    table = plan.model().table();
  }

  List<TableIndex> indexes() {
    List<TableIndex> declared =
        plan.model().indexes().stream().flatMap(index -> declared(index).stream()).toList();
    Stream<TableIndex> ofKeys =
        plan.columns().stream()
            .filter(column -> column.isFirst() && needsIndex(column, declared))
            .map(column -> ascending(plan.columns(column.member())))
            .map(columns -> new TableIndex(name(columns), columns));
    return Stream.concat(declared.stream(), ofKeys).toList();
  }

  /** Empty where it names something that is no column, which a rule refuses. */
  private Optional<TableIndex> declared(IndexMapping index) {
    List<IndexColumn> columns = new ArrayList<>();
    for (int place = 0; place < index.members().size(); place++) {
      String member = index.members().get(place);
      Direction direction = index.order(place) == SortOrder.DESC ? Direction.DESC : Direction.ASC;
      plan.columns().stream()
          .filter(column -> column.member().equals(member))
          .map(column -> new IndexColumn(column.name(), direction))
          .forEach(columns::add);
    }
    return columns.isEmpty() || columns.size() < index.members().size()
        ? Optional.empty()
        : Optional.of(
            new TableIndex(
                index.name().isEmpty() ? name(columns) : Names.fit(index.name()), columns));
  }

  private static List<IndexColumn> ascending(List<PlannedColumn> columns) {
    return columns.stream().map(column -> new IndexColumn(column.name(), Direction.ASC)).toList();
  }

  /** Directions are part of the name: the same columns may be indexed both ways. */
  private String name(List<IndexColumn> columns) {
    return Names.index(
        table,
        columns.stream()
            .map(
                column ->
                    column.direction() == Direction.DESC ? column.name() + "_desc" : column.name())
            .toList());
  }

  /** A unique key is an index already, and so is any that begins with the same columns. */
  private boolean needsIndex(PlannedColumn column, List<TableIndex> declared) {
    List<String> columns = names(plan.columns(column.member()));
    return column.either(
            own -> false, reference -> reference.relation().index() && !reference.isUnique())
        && !begins(names(plan.keys()), columns)
        && declared.stream()
            .map(index -> index.columns().stream().map(IndexColumn::name).toList())
            .noneMatch(index -> begins(index, columns));
  }

  private static List<String> names(List<PlannedColumn> columns) {
    return columns.stream().map(PlannedColumn::name).toList();
  }

  private static boolean begins(List<String> columns, List<String> with) {
    return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
  }
}
