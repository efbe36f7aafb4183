/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code UserFields}: the columns and relations by name. */
public final class FieldsWriter {

  /** The class for this model. */
  public SourceFile write(TargetPlan targets) {
    ModelPlan plan = targets.model();
    ClassName name = plan.names().fields();
    TableClass table = new TableClass(plan);
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc(
                "The columns and relations of {@link $T}, for conditions and orders.\n",
                plan.model().type())
            .superclass(Sources.generic(Api.FIELDS, plan.model().type(), name))
            .addField(table.constant())
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
        .forEach(column -> type.addMethod(accessor(targets, column)));
    EmbeddedFields embeddeds = new EmbeddedFields(targets);
    type.addMethods(embeddeds.accessors());
    plan.inverses().forEach(relation -> type.addMethod(accessor(relation)));
    type.addTypes(embeddeds.types());
    type.addType(table.type());
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

  private static MethodSpec accessor(TargetPlan plan, PlannedColumn column) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(column.member()).addModifiers(Modifier.PUBLIC);
    return column.either(
        own -> accessor(method, plan, own), reference -> accessor(method, plan, reference));
  }

  private static MethodSpec accessor(
      MethodSpec.Builder method, TargetPlan plan, ReferenceColumn column) {
    ClassName fields = GeneratedNames.of(column.target()).fields();
    return method
        .addJavadoc("The related row.\n")
        .returns(fields)
        .addStatement(
            "return new $T(toOne($L))", fields, TableRelations.place(plan.model(), column))
        .build();
  }

  private static MethodSpec accessor(MethodSpec.Builder method, TargetPlan plan, OwnColumn column) {
    return method
        .addJavadoc(
            "The column {@code $L}$L.\n", Sources.shown(column.name()), remark(plan, column))
        .returns(ColumnTypes.expression(plan, column))
        .addStatement("return $L", column.codec().expressionOf(column.value(), column.ordinal()))
        .build();
  }

  private static String remark(TargetPlan plan, PlannedColumn column) {
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
            .addStatement(
                "return this.<$2T>toMany($1L, new $2T(place($1L)))", relation.number(), fields)
            .build()
        : method
            .addJavadoc("The related row.\n")
            .returns(fields)
            .addStatement("return new $T(toInverse($L))", fields, relation.number())
            .build();
  }
}
