/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.CheckedColumn;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import dev.ashlar.processor.plan.PlannedUnique;
import dev.ashlar.processor.plan.SchemaPlan;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The code that tells the run time a schema's targets and constraints. */
final class DefinitionCode {

  /**
   * How many calls are chained: javac goes down one level for each, and ends with a stack overflow
   * somewhere above a thousand.
   */
  private static final int LONGEST_CHAIN = 200;

  private static final ClassName BUILDER = Api.SCHEMA_DEFINITION.nestedClass("Builder");

  private final SchemaPlan plan;
  private final List<CodeBlock> constraints = new ArrayList<>();

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
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>");
    for (int part = parts().size(); part > 0; part--) {
      code.add("$L(", partName(part));
    }
    code.add("$T.named($S)$>$>", Api.SCHEMA_DEFINITION, plan.settings().schema())
        .add("\n.declaredIn($S)", plan.settings().packageName())
        .add(
            "\n.targets($L)",
            plan.settings().vendors().stream()
                .map(vendor -> CodeBlock.of("$T.$L", Api.VENDOR, vendor.name()))
                .collect(CodeBlock.joining(", ")));
    code.add(parts().isEmpty() ? CodeBlock.join(constraints, "") : closed());
    return code.add("\n.build()$<$<$<$<").build();
  }

  private CodeBlock closed() {
    return CodeBlock.of("$L", ")".repeat(parts().size()));
  }

  /** The methods that the value calls; none where one chain is enough. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (List<CodeBlock> part : parts()) {
      methods.add(
          MethodSpec.methodBuilder(partName(methods.size() + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(BUILDER)
              .addParameter(BUILDER, "schema")
              .addStatement("return schema$>$>$L$<$<", CodeBlock.join(part, ""))
              .build());
    }
    return methods;
  }

  private List<List<CodeBlock>> parts() {
    List<List<CodeBlock>> parts = new ArrayList<>();
    if (constraints.size() > LONGEST_CHAIN) {
      for (int start = 0; start < constraints.size(); start += LONGEST_CHAIN) {
        int end = Math.min(start + LONGEST_CHAIN, constraints.size());
        parts.add(constraints.subList(start, end));
      }
    }
    return parts;
  }

  private static String partName(int number) {
    return "constraints" + number;
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
