/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.MappingText;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.name.Processors;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.sql.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code BlogSchema}: all tables of a schema, and what the run time must know of them. */
final class SchemaClassWriter {

  private static final TypeName STRINGS =
      Sources.generic(ClassName.get(List.class), ClassName.get(String.class));

  /** The class for this schema. */
  SourceFile write(SchemaPlan plan) {
    ClassName name = plan.settings().schemaClass();
    DefinitionCode definition = new DefinitionCode(plan);
    TypeSpec type =
        Sources.type(name, Processors.OF_SCHEMAS)
            .addAnnotation(index(plan))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "The tables of the schema {@code $L}: $L.\n",
                plan.settings().schema(),
                Sources.shown(tables(plan)))
            .addField(
                FieldSpec.builder(Api.SCHEMA_DEFINITION, "DEFINITION")
                    .addJavadoc(
                        "What the run time knows of this schema: its targets, and its tables when they are asked for.\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(definition.code())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(run("create", "Creates all tables."))
            .addMethod(run("drop", "Drops all tables that are there."))
            .addMethod(tableNames())
            .addMethod(script("create"))
            .addMethod(script("drop"))
            .addType(definition.texts())
            .build();
    return new SourceFile(name, type);
  }

  /** The models, for partial builds. */
  private static AnnotationSpec index(SchemaPlan plan) {
    AnnotationSpec.Builder index = AnnotationSpec.builder(Api.SCHEMA_INDEX);
    plan.models().stream()
        .map(model -> MappingText.writeName(model.model().type()))
        .sorted()
        .forEach(model -> index.addMember("value", "$S", model));
    return index.build();
  }

  private static String tables(SchemaPlan plan) {
    return plan.schema().tables().stream().map(Table::name).collect(Collectors.joining(", "));
  }

  private static MethodSpec run(String name, String meaning) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(meaning + "\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Api.DATABASE, "db")
        .addStatement("$T.run(db, DEFINITION, $LScript(db.vendor()))", Api.SCHEMA_SCRIPT, name)
        .build();
  }

  private static MethodSpec tableNames() {
    return MethodSpec.methodBuilder("tables")
        .addJavadoc("The names of the tables, sorted.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(STRINGS)
        .addStatement("return DEFINITION.tables().names()")
        .build();
  }

  private static MethodSpec script(String name) {
    return MethodSpec.methodBuilder(name + "Script")
        .addJavadoc("The statements of {@link #$L}, in their order.\n", name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(STRINGS)
        .addParameter(Api.VENDOR, "vendor")
        .addStatement("return $T.$L(DEFINITION, vendor)", Api.SCHEMA_SCRIPT, name)
        .build();
  }
}
