/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.CallChain;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.schema.ColumnType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant that tells the run time the columns of a model's table and its relations. */
final class TableCode {

  private final ModelPlan plan;
  private final CallChain calls;

  TableCode(ModelPlan plan) {
    this.plan = plan;
    calls =
        new CallChain(
            Sources.generic(Api.MODEL_TABLE_BUILDER, plan.model().type()), "table", "columns");
    plan.columns().forEach(this::add);
    addRole(Role.UPDATED_AT, "updatedAt");
    addRole(Role.VERSION, "version");
    addRole(Role.SOFT_DELETE, "deletedAt");
    TableRelations.calls(plan).forEach(calls::add);
  }

  /** The constant. */
  FieldSpec constant() {
    return FieldSpec.builder(
            Sources.generic(Api.MODEL_TABLE, plan.model().type()),
            "TABLE",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("For generated code: the table and its relations.\n")
        .initializer(
            calls.on(
                CodeBlock.of(
                    "$T.of($T.class, $S)",
                    Api.MODEL_TABLE,
                    plan.model().type(),
                    plan.model().table())))
        .build();
  }

  /** The methods that its value calls; none where one chain is enough. */
  List<MethodSpec> methods() {
    return calls.methods();
  }

  private void add(PlannedColumn column) {
    calls.add(
        CodeBlock.of(
            "\n.$L($S, $S, $L)", verb(column), column.member(), column.name(), type(column.type())),
        values(column.type()));
    if (column.isSensitive()) {
      calls.add(CodeBlock.of(".sensitive()"));
    }
    if (column.isIdentity()) {
      calls.add(CodeBlock.of(column.table().identity() ? ".identity()" : ".sequence()"));
    }
  }

  private static int values(ColumnType type) {
    return type.element().orElse(type).values().size();
  }

  private void addRole(Role role, String method) {
    plan.column(role)
        .ifPresent(column -> calls.add(CodeBlock.of("\n.$L($S)", method, column.member())));
  }

  private static String verb(PlannedColumn column) {
    if (column.isKey()) {
      return "key";
    }
    return column.isNullable() ? "nullable" : "column";
  }

  private static CodeBlock type(ColumnType type) {
    CodeBlock exact = exactType(type);
    return type.ignoresCase() ? CodeBlock.of("$L.ignoringCase()", exact) : exact;
  }

  private static CodeBlock exactType(ColumnType type) {
    return CodeBlock.of(
        "$T.$L($L)", Api.COLUMN_TYPE, Kinds.of(type.kind()).factory(), parameters(type));
  }

  private static CodeBlock parameters(ColumnType type) {
    return switch (type.kind().parameters()) {
      case NONE -> CodeBlock.of("");
      case PRECISION -> CodeBlock.of("$L", type.precision());
      case PRECISION_AND_SCALE -> CodeBlock.of("$L, $L", type.precision(), type.scale());
      case LENGTH, LENGTH_IF_ANY -> CodeBlock.of("$L", type.length());
      case LENGTH_AND_VALUES ->
          CodeBlock.of("$L, $T.of($L)", type.length(), List.class, constants(type));
      case NAME_AND_VALUES ->
          CodeBlock.of("$S, $T.of($L)", type.name(), List.class, constants(type));
      case ELEMENT -> type(type.element().orElseThrow());
    };
  }

  private static CodeBlock constants(ColumnType type) {
    return type.values().stream()
        .map(value -> CodeBlock.of("$S", value))
        .collect(CodeBlock.joining(", "));
  }
}
