/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that turn rows and keys into Java and back. */
final class RowMethods {

  private static final CodeBlock ROW = CodeBlock.of("row");

  private final ModelPlan plan;
  private final ClassName model;
  private final TypeName key;

  RowMethods(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
    key = plan.key().value().type().name();
  }

  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.addAll(List.of(ref(), key(), read(), bindKey()));
    plan.column(Role.VERSION).ifPresent(version -> methods.add(versionOf(version)));
    return methods;
  }

  private MethodSpec ref() {
    return MethodSpec.methodBuilder("ref")
        .addJavadoc("A reference to the row with this key, whether it is there or not.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Sources.generic(Api.REF, model))
        .addParameter(key, "id")
        .addStatement("return $T.ref($T.class, id)", Api.HANDLES, model)
        .build();
  }

  private MethodSpec key() {
    return MethodSpec.methodBuilder("key")
        .addJavadoc("The key that a reference holds.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(key)
        .addParameter(Sources.generic(Api.REF, model), "ref")
        .addStatement("return ($T) ref.key()", key.box())
        .build();
  }

  private MethodSpec read() {
    List<CodeBlock> arguments = Arguments.of(plan, this::column, RowMethods::inverse);
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Reads a row from the columns of {@link #COLUMNS}, which begin at this position.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model)
        .addParameter(Api.ROW, "row")
        .addParameter(TypeName.INT, "first")
        .addException(SQLException.class)
        .addStatement("return new $T(\n$>$>$L$<$<)", model, CodeBlock.join(arguments, ",\n"))
        .build();
  }

  private CodeBlock column(PlannedColumn column) {
    CodeBlock position =
        column.ordinal() == 0
            ? CodeBlock.of("first")
            : CodeBlock.of("first + $L", column.ordinal());
    CodeBlock value = column.codec().read(column.value(), ROW, position, column.isNullable());
    return column
        .relation()
        .map(
            relation ->
                CodeBlock.of(
                    "$T.$L($T.class, $L, $L)",
                    Api.HANDLES,
                    column.isNullable() ? "refOrNull" : "ref",
                    relation.target(),
                    value,
                    HandleConstants.originName(relation)))
        .orElse(value);
  }

  private static CodeBlock inverse(PlannedRelation relation) {
    return CodeBlock.of("$L", HandleConstants.handleName(relation));
  }

  private MethodSpec versionOf(PlannedColumn version) {
    return MethodSpec.methodBuilder("versionOf")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.LONG)
        .addParameter(model, "row")
        .addStatement("return row.$L()", version.member())
        .build();
  }

  private MethodSpec bindKey() {
    return MethodSpec.methodBuilder("bindKey")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Api.BIND)
        .addParameter(key.box(), "id")
        .addStatement("return $L", plan.key().codec().bindValue(CodeBlock.of("id"), false))
        .build();
  }
}
