/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
public final class SchemaClassWriter {

  private static final TypeName STRINGS =
      Sources.generic(ClassName.get(List.class), ClassName.get(String.class));

  /** The class for this schema. */
  public SourceFile write(SchemaPlan plan, List<VendorScript> scripts) {
    ClassName name = plan.settings().schemaClass();
    ScriptHolders holders = new ScriptHolders(name, scripts);
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
                        "What the run time knows of this schema: its targets and constraints.\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(definition.code())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(run("create", "Creates all tables.", "createScript"))
            .addMethod(run("drop", "Drops all tables that are there.", "dropScript"))
            .addMethod(tableNames(plan))
            .addMethod(
                holders.chooser(
                    "createScript", "The statements of {@link #create}, in their order."))
            .addMethod(
                holders.chooser("dropScript", "The statements of {@link #drop}, in their order."))
            .addMethods(definition.methods())
            .addTypes(holders.types())
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

  private static MethodSpec run(String name, String meaning, String script) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(meaning + "\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Api.DATABASE, "db")
        .addStatement("DEFINITION.requireTarget(db.vendor())")
        .addStatement("$T.run(db, DEFINITION, $L(db.vendor()))", Api.SCHEMA_SCRIPT, script)
        .build();
  }

  private static MethodSpec tableNames(SchemaPlan plan) {
    CodeBlock names =
        plan.schema().tables().stream()
            .map(table -> CodeBlock.of("$S", table.name()))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("tables")
        .addJavadoc("The names of the tables, sorted.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(STRINGS)
        .addStatement("return $T.of($L)", List.class, names)
        .build();
  }
}
