/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checks that keep optional references of several columns whole: half a key would refer to
 * nothing, and databases let it pass.
 */
final class WholenessPlanner {

  private WholenessPlanner() {}

  static Stream<PlannedCheck> checks(ModelPlan plan) {
    return references(plan)
        .map(
            columns ->
                new PlannedCheck(
                    new CheckConstraint(
                        name(plan, columns),
                        columns.stream().map(PlannedColumn::name).toList(),
                        expression(columns)),
                    columns.get(0).member()));
  }

  private static Stream<List<PlannedColumn>> references(ModelPlan plan) {
    return plan.relations().stream()
        .map(relation -> plan.columns(relation.name()))
        .filter(columns -> columns.size() > 1 && columns.get(0).isNullable());
  }

  private static String name(ModelPlan plan, List<PlannedColumn> columns) {
    return Names.check(plan.model().table(), Naming.column(columns.get(0).member()));
  }

  private static String expression(List<PlannedColumn> columns) {
    String first = isNull(columns.get(0));
    return columns.stream()
        .skip(1)
        .map(column -> first + " = " + isNull(column))
        .collect(Collectors.joining(" AND "));
  }

  private static String isNull(PlannedColumn column) {
    return "(\"%s\" IS NULL)".formatted(column.name().replace("\"", "\"\""));
  }
}
