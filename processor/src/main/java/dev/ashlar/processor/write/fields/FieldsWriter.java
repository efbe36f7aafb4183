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
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.sql.schema.ColumnType;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code UserFields}: the columns and relations by name. */
public final class FieldsWriter {

  /** The class for this model. */
  public SourceFile write(ModelPlan plan) {
    ClassName name = plan.names().fields();
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc(
                "The columns and relations of {@link $T}, for conditions and orders.\n",
                plan.model().type())
            .superclass(Sources.generic(Api.FIELDS, plan.model().type(), name))
            .addField(table(plan))
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(TABLE)").build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For generated code: the row at the end of a path.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(Api.SOURCE, "source")
                    .addStatement("super(TABLE, source)")
                    .build())
            .addMethod(at(name));
    plan.columns().stream()
        .filter(column -> column.isFirst() && !column.isEmbedded())
        .forEach(column -> type.addMethod(accessor(plan, column)));
    EmbeddedFields embeddeds = new EmbeddedFields(plan);
    type.addMethods(embeddeds.accessors());
    plan.inverses().forEach(relation -> type.addMethod(accessor(relation)));
    type.addTypes(embeddeds.types());
    return new SourceFile(name, type.build());
  }

  private static MethodSpec at(ClassName name) {
    return MethodSpec.methodBuilder("at")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addParameter(Api.SOURCE, "source")
        .addStatement("return new $T(source)", name)
        .build();
  }

  private static MethodSpec accessor(ModelPlan plan, PlannedColumn column) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(column.member()).addModifiers(Modifier.PUBLIC);
    if (column.relation().isPresent()) {
      RelationMapping relation = column.relation().get();
      ClassName fields = GeneratedNames.of((ClassName) relation.target()).fields();
      return method
          .addJavadoc("The related row.\n")
          .returns(fields)
          .addStatement("return new $T(toOne($L))", fields, TableRelations.place(plan, column))
          .build();
    }
    return method
        .addJavadoc(
            "The column {@code $L}$L.\n", Sources.shown(column.name()), remark(plan, column))
        .returns(ColumnTypes.expression(plan, column))
        .addStatement("return $L", column.codec().expressionOf(column.value(), column.ordinal()))
        .build();
  }

  private static String remark(ModelPlan plan, PlannedColumn column) {
    return plan.isOrdered(column)
        ? ""
        : ", a text without an order in "
            + plan.decimalsAsText().stream().map(Vendor::name).collect(Collectors.joining(", "));
  }

  private static MethodSpec accessor(PlannedRelation relation) {
    ClassName fields = relation.names().fields();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(relation.name()).addModifiers(Modifier.PUBLIC);
    return relation.handle() == RelationMapping.Handle.MANY
        ? method
            .addJavadoc("The related rows.\n")
            .returns(Sources.generic(Api.TO_MANY, fields))
            .addStatement("return toMany($L, $T::new)", relation.number(), fields)
            .build()
        : method
            .addJavadoc("The related row.\n")
            .returns(fields)
            .addStatement("return new $T(toInverse($L))", fields, relation.number())
            .build();
  }

  private static FieldSpec table(ModelPlan plan) {
    ParameterizedTypeName type = Sources.generic(Api.MODEL_TABLE, plan.model().type());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.of($T.class, $S)$>$>",
                Api.MODEL_TABLE,
                plan.model().type(),
                plan.model().table());
    for (PlannedColumn column : plan.columns()) {
      code.add(
          "\n.$L($S, $S, $L)", verb(column), column.member(), column.name(), type(column.type()));
      if (column.isSensitive()) {
        code.add(".sensitive()");
      }
    }
    addRole(code, plan, Role.UPDATED_AT, "updatedAt");
    addRole(code, plan, Role.VERSION, "version");
    addRole(code, plan, Role.SOFT_DELETE, "deletedAt");
    code.add(TableRelations.code(plan));
    return FieldSpec.builder(type, "TABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("For generated code: the table and its relations.\n")
        .initializer(code.add("\n.build()$<$<$<$<").build())
        .build();
  }

  private static void addRole(CodeBlock.Builder code, ModelPlan plan, Role role, String method) {
    plan.column(role).ifPresent(column -> code.add("\n.$L($S)", method, column.member()));
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
    return switch (type.kind()) {
      case BOOLEAN -> factory("bool()");
      case TINYINT -> factory("tinyint()");
      case SMALLINT -> factory("smallint()");
      case INTEGER -> factory("integer()");
      case BIGINT -> factory("bigint()");
      case FLOAT -> factory("single()");
      case DOUBLE -> factory("real()");
      case DECIMAL -> factory("decimal(%s, %s)".formatted(type.precision(), type.scale()));
      case WHOLE -> factory("whole(%s)".formatted(type.precision()));
      case CHAR -> factory("character()");
      case VARCHAR -> factory("varchar(%s)".formatted(type.length()));
      case TEXT -> factory("text()");
      case UUID -> factory("uuid()");
      case JSON -> factory("json()");
      case INSTANT -> factory("instant()");
      case DATETIME -> factory("dateTime()");
      case DATE -> factory("date()");
      case TIME -> factory("time()");
      case DURATION -> factory("duration()");
      case YEAR -> factory("year()");
      case YEAR_MONTH -> factory("yearMonth()");
      case BINARY -> factory("binary(%s)".formatted(type.length()));
      case ENUM ->
          CodeBlock.of(
              "$T.enumeration($L, $T.of($L))",
              Api.COLUMN_TYPE,
              type.length(),
              List.class,
              constants(type));
      case NATIVE_ENUM ->
          CodeBlock.of(
              "$T.nativeEnumeration($S, $T.of($L))",
              Api.COLUMN_TYPE,
              type.name(),
              List.class,
              constants(type));
      case ARRAY ->
          CodeBlock.of("$T.array($L)", Api.COLUMN_TYPE, type(type.element().orElseThrow()));
    };
  }

  private static CodeBlock constants(ColumnType type) {
    return type.values().stream()
        .map(value -> CodeBlock.of("$S", value))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock factory(String call) {
    return CodeBlock.of("$T.$L", Api.COLUMN_TYPE, call);
  }
}
