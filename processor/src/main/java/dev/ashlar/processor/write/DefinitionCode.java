/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.plan.CheckedColumn;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import dev.ashlar.processor.plan.PlannedUnique;
import dev.ashlar.processor.plan.SchemaPlan;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.List;
import java.util.function.Function;

/** The code that tells the run time a schema's targets and constraints. */
final class DefinitionCode {

  private final SchemaPlan plan;

  DefinitionCode(SchemaPlan plan) {
    this.plan = plan;
  }

  CodeBlock code() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("\n$>$>$T.named($S)$>$>", Api.SCHEMA_DEFINITION, plan.settings().schema())
            .add("\n.declaredIn($S)", plan.settings().packageName())
            .add(
                "\n.targets($L)",
                plan.settings().vendors().stream()
                    .map(vendor -> CodeBlock.of("$T.$L", Api.VENDOR, vendor.name()))
                    .collect(CodeBlock.joining(", ")));
    for (ModelPlan model : plan.models()) {
      addKeys(code, model);
      plan.schema()
          .table(model.model().table())
          .ifPresent(table -> addReferences(code, table, key -> label(model, key)));
      model.pivots().forEach(relation -> addPivot(code, relation));
    }
    for (CheckedColumn check : plan.checks()) {
      code.add("\n.check($S, $S, $S)", check.constraint(), check.table(), check.member());
    }
    return code.add("\n.build()$<$<$<$<").build();
  }

  private static void addKeys(CodeBlock.Builder code, ModelPlan model) {
    String table = model.model().table();
    code.add(
        "\n.primaryKey($S, $S, $L, $S, $L)",
        Names.primaryKey(table),
        table,
        list(List.of(model.key().name())),
        model.model().name(),
        list(List.of(model.key().member())));
    for (PlannedUnique unique : model.uniques()) {
      code.add(
          "\n.unique($S, $S, $L, $S, $L)",
          unique.constraint(),
          table,
          list(List.of(unique.column().name())),
          model.model().name(),
          list(unique.members()));
    }
  }

  /** A link that is there already, or lacks an end, is told as a mistake about the relation. */
  private void addPivot(CodeBlock.Builder code, PlannedRelation relation) {
    relation
        .pivot()
        .flatMap(pivot -> plan.schema().table(pivot.table()))
        .ifPresent(
            table -> {
              code.add(
                  "\n.primaryKey($S, $S, $L, $S, $L)",
                  table.primaryKey().name(),
                  table.name(),
                  list(table.primaryKey().columns()),
                  relation.mapping().model(),
                  list(List.of(relation.name())));
              addReferences(code, table, key -> relation.mapping().label());
            });
  }

  private static void addReferences(
      CodeBlock.Builder code, Table table, Function<TableForeignKey, String> label) {
    for (TableForeignKey key : table.foreignKeys()) {
      code.add(
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
