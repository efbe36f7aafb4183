/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedUnique;
import dev.ashlar.processor.plan.column.CheckedColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.processor.write.java.CallChain;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.List;
import java.util.function.Function;

/** The code that tells the run time a schema's targets and constraints. */
final class DefinitionCode {

  private static final ClassName BUILDER = Api.SCHEMA_DEFINITION.nestedClass("Builder");

  private final SchemaPlan plan;
  private final CallChain constraints = new CallChain(BUILDER, "schema", "constraints");

  DefinitionCode(SchemaPlan plan) {
    this.plan = plan;
    for (ModelPlan model : plan.models()) {
      addKeys(model);
      plan.schema()
          .table(model.model().table())
          .ifPresent(table -> addReferences(table, key -> label(model, key)));
      model.pivots().forEach(this::addPivot);
    }
    for (CheckedColumn check : plan.checks()) {
      add("\n.check($S, $S, $S)", check.constraint(), check.table(), check.member());
    }
  }

  /** The value of the constant. */
  CodeBlock code() {
    return constraints.on(
        CodeBlock.of("$T.named($S)", Api.SCHEMA_DEFINITION, plan.settings().schema()),
        CodeBlock.of("\n.declaredIn($S)", plan.settings().packageName()),
        CodeBlock.of(
            "\n.targets($L)",
            plan.settings().vendors().stream()
                .map(vendor -> CodeBlock.of("$T.$L", Api.VENDOR, vendor.name()))
                .collect(CodeBlock.joining(", "))));
  }

  /** The methods that the value calls; none where one chain is enough. */
  List<MethodSpec> methods() {
    return constraints.methods();
  }

  private void add(String format, Object... arguments) {
    constraints.add(CodeBlock.of(format, arguments));
  }

  private void addKeys(ModelPlan model) {
    String table = model.model().table();
    add(
        "\n.primaryKey($S, $S, $L, $S, $L)",
        Names.primaryKey(table),
        table,
        list(model.keys().stream().map(PlannedColumn::name).toList()),
        model.model().name(),
        list(model.keys().stream().map(PlannedColumn::member).distinct().toList()));
    for (PlannedUnique unique : model.uniques()) {
      add(
          "\n.unique($S, $S, $L, $S, $L)",
          unique.constraint(),
          table,
          list(unique.names()),
          model.model().name(),
          list(unique.members()));
    }
  }

  /** A link that is there already, or lacks an end, is told as a mistake about the relation. */
  private void addPivot(PlannedRelation relation) {
    relation
        .pivot()
        .flatMap(pivot -> plan.schema().table(pivot.table()))
        .ifPresent(
            table -> {
              add(
                  "\n.primaryKey($S, $S, $L, $S, $L)",
                  table.primaryKey().name(),
                  table.name(),
                  list(table.primaryKey().columns()),
                  relation.mapping().model(),
                  list(List.of(relation.name())));
              addReferences(table, key -> relation.mapping().label());
            });
  }

  private void addReferences(Table table, Function<TableForeignKey, String> label) {
    for (TableForeignKey key : table.foreignKeys()) {
      add(
          "\n.foreignKey($S, $S, $L, $S, $L, $S, $T.$L)",
          key.name(),
          table.name(),
          list(key.columns()),
          key.targetTable(),
          list(key.targetColumns()),
          label.apply(key),
          Api.ACTION,
          key.onDelete().name());
    }
  }

  private static String label(ModelPlan model, TableForeignKey key) {
    return model.columns().stream()
        .filter(column -> key.columns().contains(column.name()))
        .map(PlannedColumn::label)
        .findFirst()
        .orElse(model.model().name());
  }

  private static CodeBlock list(List<String> texts) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
  }
}
