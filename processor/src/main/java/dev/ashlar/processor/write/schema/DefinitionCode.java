/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.table.PlannedTable;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.sql.text.SchemaText;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The code that tells the run time a schema's targets and tables. The tables are two texts in a
 * class of their own: a class is loaded with its constants, and most programs never ask for these.
 */
final class DefinitionCode {

  private static final String TEXTS = "Tables";

  private final SchemaPlan plan;

  DefinitionCode(SchemaPlan plan) {
    this.plan = plan;
  }

  /** The value of the constant. */
  CodeBlock code() {
    CodeBlock targets =
        plan.settings().vendors().stream()
            .map(vendor -> CodeBlock.of("$T.$L", Api.VENDOR, vendor.name()))
            .collect(CodeBlock.joining(", "));
    TypeSpec definition =
        TypeSpec.anonymousClassBuilder(
                "\n$>$>$S, $S, $L$<$<",
                plan.settings().schema(),
                plan.settings().packageName(),
                targets)
            .superclass(Api.SCHEMA_DEFINITION)
            .addMethod(
                MethodSpec.methodBuilder("read")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(Api.SCHEMA_TABLES)
                    .addStatement("return $L.read()", TEXTS)
                    .build())
            .build();
    return CodeBlock.of("\n$>$>$L$<$<", definition);
  }

  /** The class that holds the texts. */
  TypeSpec texts() {
    return TypeSpec.classBuilder(TEXTS)
        .addJavadoc("The tables, loaded and read when they are asked for.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(text("SCHEMA", "As in schema.txt.", SchemaText.write(plan.schema())))
        .addField(
            text(
                "MEMBERS",
                "Of each table the model, then the component of each column and of each check.",
                plan.tables().stream().map(DefinitionCode::members).collect(Collectors.joining())))
        .addMethod(
            MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(Api.SCHEMA_TABLES)
                .addStatement("return $T.read(SCHEMA, MEMBERS)", Api.SCHEMA_TABLES)
                .build())
        .build();
  }

  private static String members(PlannedTable table) {
    return table.model() + " " + String.join(" ", table.members()) + "\n";
  }

  private static FieldSpec text(String name, String meaning, String text) {
    return FieldSpec.builder(ClassName.get(String.class), name)
        .addJavadoc(meaning + "\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", LongTexts.of(text))
        .build();
  }
}
