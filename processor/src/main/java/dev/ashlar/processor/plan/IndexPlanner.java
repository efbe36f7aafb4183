/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.SortOrder;
import dev.ashlar.processor.mapping.IndexMapping;
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
            .filter(column -> needsIndex(column, declared))
            .map(column -> new IndexColumn(column.name(), Direction.ASC))
            .map(column -> new TableIndex(name(List.of(column)), List.of(column)));
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

  /** A unique key is an index already, and so is any that begins with the same column. */
  private static boolean needsIndex(PlannedColumn column, List<TableIndex> declared) {
    return column.relation().filter(relation -> relation.index() && !relation.unique()).isPresent()
        && declared.stream()
            .noneMatch(index -> index.columns().get(0).name().equals(column.name()));
  }
}
