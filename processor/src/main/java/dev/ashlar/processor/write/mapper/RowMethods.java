/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.Arguments;
import dev.ashlar.processor.write.member.EmbeddedCode;
import dev.ashlar.processor.write.member.HandleNames;
import dev.ashlar.processor.write.member.Instances;
import dev.ashlar.processor.write.member.KeyCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that turn rows and keys into Java and back. */
final class RowMethods {

  private final ModelPlan plan;
  private final ClassName model;
  private final TypeName key;

  RowMethods(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
    key = plan.keyType();
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.addAll(List.of(ref(), key(), read()));
    plan.column(Role.VERSION).ifPresent(version -> methods.add(versionOf(version)));
    return methods;
  }

  private MethodSpec ref() {
    return MethodSpec.methodBuilder("ref")
        .addJavadoc("A reference to the row with this key, whether it is there or not.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Sources.generic(Api.REF, model))
        .addParameter(KeyCode.parameter(plan), "id")
        .addStatement(
            "return $1T.<$2T>ref($2T.class, $3L)", Api.HANDLES, model, KeyCode.given(plan))
        .build();
  }

  private MethodSpec key() {
    return MethodSpec.methodBuilder("key")
        .addJavadoc("The key that a reference holds.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(key)
        .addParameter(Sources.generic(Api.REF, model), "ref")
        .addStatement(
            "return ($T) $T.key($S, ref)",
            key.box(),
            Api.HANDLES,
            plan.names().mapper().simpleName())
        .build();
  }

  private MethodSpec read() {
    List<CodeBlock> arguments =
        Arguments.of(plan, this::column, RowMethods::inverse, this::embedded);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "Reads a row from the columns of {@link #COLUMNS}, which begin at this position.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(model)
            .addParameter(Api.ROW, "row")
            .addParameter(TypeName.INT, "first")
            .addException(SQLException.class);
    CodeBlock lines = CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(arguments, ",\n"));
    return Instances.returned(method, plan, lines, arguments);
  }

  private CodeBlock embedded(EmbeddedMapping embedded) {
    return embedded.nullness().isNullable()
        ? CodeBlock.of("$L(row, first)", EmbeddedReaders.name(embedded))
        : EmbeddedCode.made(embedded, Arguments.of(plan, embedded, this::column, this::embedded));
  }

  private CodeBlock column(PlannedColumn column) {
    return column.either(ColumnReads::value, this::reference);
  }

  private CodeBlock reference(ReferenceColumn column) {
    return CodeBlock.of(
        "$1T.<$3T>$2L($3T.class, $4L, $5L)",
        Api.HANDLES,
        column.isNullable() ? "refOrNull" : "ref",
        column.target(),
        referred(column),
        HandleNames.origin(column.relation()));
  }

  /** The key in the columns of a reference; a composite one is null where its first column is. */
  private CodeBlock referred(ReferenceColumn first) {
    List<PlannedColumn> columns = plan.columns(first.member());
    if (columns.size() == 1) {
      return ColumnReads.value(first);
    }
    CodeBlock key =
        CodeBlock.of("$T.read($L, $L)", first.held(), ColumnReads.ROW, ColumnReads.position(first));
    return first.isNullable()
        ? CodeBlock.of("$L == null ? null$W: $L", ColumnReads.value(first, true), key)
        : key;
  }

  private static CodeBlock inverse(PlannedRelation relation) {
    return CodeBlock.of("$L", HandleNames.handle(relation));
  }

  private MethodSpec versionOf(PlannedColumn version) {
    return MethodSpec.methodBuilder("versionOf")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.LONG)
        .addParameter(model, "row")
        .addStatement("return $L", Instances.read(plan, version.member()))
        .build();
  }
}
