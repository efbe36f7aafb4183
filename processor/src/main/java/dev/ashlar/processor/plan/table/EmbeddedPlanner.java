/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What embedded records ask for beside their columns. */
final class EmbeddedPlanner {

  private EmbeddedPlanner() {}

  /** The checks that keep the columns of optional records together. */
  static Stream<PlannedCheck> checks(ModelPlan plan) {
    return plan.model().embeddeds().stream()
        .flatMap(
            embedded -> expression(plan, embedded).map(sql -> check(plan, embedded, sql)).stream());
  }

  private static PlannedCheck check(ModelPlan plan, EmbeddedMapping embedded, String sql) {
    List<String> columns = columns(plan, embedded).map(PlannedColumn::name).toList();
    return new PlannedCheck(
        new CheckConstraint(checkName(plan, embedded), columns, sql), embedded.name());
  }

  private static String checkName(ModelPlan plan, EmbeddedMapping embedded) {
    return Names.check(plan.model().table(), Naming.column(MemberPath.camel(embedded.name())));
  }

  /** All is NULL, or nothing is that must not be; none where nothing could be wrong. */
  private static Optional<String> expression(ModelPlan plan, EmbeddedMapping embedded) {
    List<PlannedColumn> all = columns(plan, embedded).toList();
    List<PlannedColumn> required =
        all.stream().filter(column -> isRequired(plan.model(), embedded, column.value())).toList();
    return !embedded.nullness().isNullable() || required.isEmpty() || all.size() == 1
        ? Optional.empty()
        : Optional.of(
            "(%s) OR (%s)".formatted(every(all, "IS NULL"), every(required, "IS NOT NULL")));
  }

  private static Stream<PlannedColumn> columns(ModelPlan plan, EmbeddedMapping embedded) {
    return plan.columns().stream().filter(column -> embedded.holds(column.member()));
  }

  /** Whether the column has a value wherever the record is there. */
  private static boolean isRequired(
      ModelMapping model, EmbeddedMapping embedded, ColumnMapping column) {
    return !column.nullness().isNullable()
        && model.embeddeds().stream()
            .filter(inner -> embedded.holds(inner.name()) && inner.holds(column.name()))
            .noneMatch(inner -> inner.nullness().isNullable());
  }

  private static String every(List<PlannedColumn> columns, String test) {
    return columns.stream()
        .map(column -> "\"%s\" %s".formatted(column.name().replace("\"", "\"\""), test))
        .collect(Collectors.joining(" AND "));
  }
}
