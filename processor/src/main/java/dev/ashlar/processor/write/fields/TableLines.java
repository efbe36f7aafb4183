/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedPivot;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.sql.text.SchemaText;
import java.util.ArrayList;
import java.util.List;

/** The text that tells the run time the columns of a model's table and its relations. */
final class TableLines {

  private final ModelPlan plan;
  private final List<String> lines = new ArrayList<>();

  private TableLines(ModelPlan plan) {
    this.plan = plan;
  }

  /** A line for each. */
  static String of(ModelPlan plan) {
    TableLines table = new TableLines(plan);
    plan.columns().forEach(table::add);
    List<String> keys = plan.keys().stream().map(PlannedColumn::name).toList();
    table.lines.add("key " + SchemaText.names(keys) + (convertsKey(plan) ? " converted" : ""));
    table.add("updated at", Role.UPDATED_AT);
    table.add("version", Role.VERSION);
    table.add("deleted at", Role.SOFT_DELETE);
    if (plan.runsCode()) {
      table.lines.add("runs code");
    }
    plan.relations().forEach(table::add);
    return String.join("\n", table.lines);
  }

  /** Whether what a program gives as a key is of another type than its column. */
  static boolean convertsKey(ModelPlan plan) {
    return plan.keys().size() == 1 && plan.keys().get(0).codec().isWrapping();
  }

  private void add(PlannedColumn column) {
    lines.add(
        "column %s %s%s"
            .formatted(
                SchemaText.name(column.member()),
                SchemaText.column(column.table()),
                column.isSensitive() ? " sensitive" : ""));
  }

  private void add(String words, Role role) {
    plan.column(role).ifPresent(column -> lines.add(words + " " + SchemaText.name(column.name())));
  }

  private void add(PlannedRelation relation) {
    String member = SchemaText.name(relation.name());
    if (relation.column().isPresent()) {
      String column = SchemaText.name(relation.column().get().name());
      lines.add("reference %s %s".formatted(member, column));
    } else if (relation.pivot().isPresent()) {
      PlannedPivot pivot = relation.pivot().get();
      lines.add(
          "many %s through %s %s %s"
              .formatted(
                  member,
                  SchemaText.name(pivot.table()),
                  SchemaText.names(pivot.ownColumns()),
                  SchemaText.names(pivot.otherColumns())));
    } else {
      boolean isMany = relation.handle() == RelationMapping.Handle.MANY;
      String mappedBy = SchemaText.name(relation.mapping().mappedBy());
      lines.add("%s %s by %s".formatted(isMany ? "many" : "one", member, mappedBy));
    }
  }
}
