/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.KeyCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The class that tells the run time a model's table: columns and relations by a text, how rows are
 * read and copied by methods.
 */
final class TableClass {

  private static final String NAME = "Table";

  private final ModelPlan plan;
  private final ClassName model;

  TableClass(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
  }

  /** The constant with its only instance. */
  FieldSpec constant() {
    return FieldSpec.builder(
            Sources.generic(Api.MODEL_TABLE, model),
            "TABLE",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("For generated code: the table and its relations.\n")
        .initializer("new $T()", plan.names().fields().nestedClass(NAME))
        .build();
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(NAME)
        .addJavadoc("Its columns as in schema.txt, and how the run time reaches its rows.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(Sources.generic(Api.MODEL_TABLE, model))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addStatement(
                    "super($T.class, $S, $L)",
                    model,
                    plan.model().table(),
                    LongTexts.of(TableLines.of(plan)))
                .build())
        .addMethods(methods())
        .build();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(toModel());
    methods.add(keyOf());
    if (TableLines.convertsKey(plan)) {
      methods.add(storedKey(plan.keys().get(0).codec()));
    }
    methods.addAll(new TableRelations(plan).methods());
    return methods;
  }

  private MethodSpec toModel() {
    return MethodSpec.methodBuilder("toModel")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(model)
        .addParameter(Api.ROW, "row")
        .addParameter(TypeName.INT, "first")
        .addException(SQLException.class)
        .addStatement("return $T.read(row, first)", plan.names().mapper())
        .build();
  }

  private MethodSpec keyOf() {
    CodeBlock key =
        plan.hasCompositeKey()
            ? CodeBlock.of("$T.of(row)", plan.names().key())
            : KeyCode.ofRow(plan, plan.keys().get(0));
    return MethodSpec.methodBuilder("keyOf")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Object.class)
        .addParameter(model, "row")
        .addStatement("return $L", key)
        .build();
  }

  private MethodSpec storedKey(Codec codec) {
    CodeBlock key = CodeBlock.of("(($T) key)", plan.keyType().box());
    return MethodSpec.methodBuilder("storedKey")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Object.class)
        .addParameter(Object.class, "key")
        .addStatement("return $L", codec.unwrapped(key))
        .build();
  }

  /** The type of what relations point at. */
  static TypeName anyTable() {
    return ParameterizedTypeName.get(Api.MODEL_TABLE, WildcardTypeName.subtypeOf(Object.class));
  }
}
