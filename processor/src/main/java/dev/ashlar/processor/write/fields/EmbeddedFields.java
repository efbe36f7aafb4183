/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The part of a Fields class that leads into embedded records: a record of columns for each. */
final class EmbeddedFields {

  private final TargetPlan targets;
  private final ModelPlan plan;

  EmbeddedFields(TargetPlan targets) {
    this.targets = targets;
    plan = targets.model();
  }

  /** The methods by which conditions reach the columns. */
  List<MethodSpec> accessors() {
    return plan.model().outermost().stream().map(this::accessor).toList();
  }

  private MethodSpec accessor(EmbeddedMapping embedded) {
    return MethodSpec.methodBuilder(embedded.name())
        .addJavadoc("The columns of {@code $L}.\n", embedded.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(name(embedded))
        .addStatement("return $L", made(embedded))
        .build();
  }

  /** The records. */
  List<TypeSpec> types() {
    return plan.model().embeddeds().stream().map(this::type).toList();
  }

  private TypeSpec type(EmbeddedMapping embedded) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (String part : parts(embedded)) {
      components.addParameter(ParameterSpec.builder(type(part), MemberPath.last(part)).build());
    }
    return TypeSpec.recordBuilder(name(embedded))
        .addJavadoc("The columns of {@code $L}.\n", embedded.name())
        .addModifiers(Modifier.PUBLIC)
        .recordConstructor(components.build())
        .build();
  }

  private CodeBlock made(EmbeddedMapping embedded) {
    CodeBlock arguments =
        parts(embedded).stream()
            .map(
                part ->
                    plan.model()
                        .embedded(part)
                        .map(this::made)
                        .orElseGet(() -> expression(column(part).orElseThrow())))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($Z$L)", name(embedded), arguments);
  }

  private TypeName type(String part) {
    return plan.model()
        .embedded(part)
        .<TypeName>map(this::name)
        .orElseGet(() -> ColumnTypes.expression(targets, column(part).orElseThrow()));
  }

  private static CodeBlock expression(PlannedColumn column) {
    return column.codec().expressionOf(column.value(), column.ordinal());
  }

  /** Without what could not be mapped. */
  private List<String> parts(EmbeddedMapping embedded) {
    return plan.model().parts(embedded.name()).stream()
        .filter(part -> plan.model().embedded(part).isPresent() || column(part).isPresent())
        .toList();
  }

  private Optional<PlannedColumn> column(String path) {
    return plan.columns().stream().filter(column -> column.member().equals(path)).findFirst();
  }

  private ClassName name(EmbeddedMapping embedded) {
    return plan.names()
        .fields()
        .nestedClass(Sources.capitalized(MemberPath.camel(embedded.name())) + "Columns");
  }
}
