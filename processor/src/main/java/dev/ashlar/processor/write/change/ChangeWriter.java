/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.change;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Nullness;
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
import dev.ashlar.processor.write.member.EmbeddedCode;
import dev.ashlar.processor.write.member.Instances;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code UserChange}: what an update sets. */
public final class ChangeWriter {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  /** The class for this model. */
  public SourceFile write(TargetPlan targets) {
    ModelPlan plan = targets.model();
    ClassName name = plan.names().change();
    ChangeExpressions expressions = new ChangeExpressions(targets);
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc(
                "What an update changes in a {@link $T}: only what is set.\n", plan.model().type())
            .superclass(Sources.generic(Api.CHANGE, plan.model().type()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addStatement("super($T.TABLE)", plan.names().fields())
                    .build());
    for (PlannedColumn column : plan.changeable()) {
      if (column.isEmbedded()) {
        continue; // they are set together, below
      }
      type.addMethods(
          column.either(
              own ->
                  Stream.concat(Stream.of(setter(name, own)), expressions.of(own).stream())
                      .toList(),
              reference ->
                  List.of(
                      reference(name, plan.references(reference.member())),
                      referenceById(name, reference))));
    }
    changeable(plan).forEach(embedded -> type.addMethod(setter(plan, embedded)));
    plan.inverses().stream()
        .filter(relation -> relation.handle() == RelationMapping.Handle.MANY)
        .forEach(relation -> type.addMethod(related(name, relation)));
    expressions.set().ifPresent(type::addMethod);
    type.addMethod(copy(plan));
    return new SourceFile(name, type.build());
  }

  private static MethodSpec copy(ModelPlan plan) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("copy")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(plan.model().type(), "row");
    for (PlannedColumn column : plan.changeable()) {
      if (column.isEmbedded()) {
        continue;
      }
      method.addStatement(
          isOptional(column) ? "$L($L.orElse(null))" : "$L($L)",
          Sources.ownCall(column.member()),
          Instances.read(plan, column.member()));
    }
    for (EmbeddedMapping embedded : changeable(plan)) {
      method.addStatement(
          embedded.nullness() == Nullness.OPTIONAL ? "$L($L.orElse(null))" : "$L($L)",
          Sources.ownCall(embedded.name()),
          Instances.read(plan, embedded.name()));
    }
    return method.build();
  }

  private static List<EmbeddedMapping> changeable(ModelPlan plan) {
    return plan.model().outermost().stream()
        .filter(embedded -> plan.columns(embedded).stream().anyMatch(PlannedColumn::isUpdatable))
        .toList();
  }

  private static MethodSpec setter(ModelPlan plan, EmbeddedMapping embedded) {
    MethodSpec.Builder method =
        method(plan.names().change(), embedded.name(), EmbeddedCode.type(embedded))
            .addJavadoc("Sets the columns of {@code $L}.\n", embedded.name())
            .addStatement(
                "$T checked = $T.$L(value)",
                embedded.type(),
                plan.names().mapper(),
                EmbeddedCode.checkerName(embedded));
    EmbeddedCode code = new EmbeddedCode(plan);
    plan.columns(embedded).stream()
        .filter(PlannedColumn::isUpdatable)
        .forEach(
            column ->
                method.addStatement(
                    "put($L, $L)",
                    column.ordinal(),
                    column
                        .codec()
                        .bindValue(
                            code.value(column, CodeBlock.of("checked")), column.isNullable())));
    return method.addStatement("return this").build();
  }

  private static boolean isOptional(PlannedColumn column) {
    return column.either(own -> own.value().nullness() == Nullness.OPTIONAL, reference -> false);
  }

  private static MethodSpec setter(ClassName name, OwnColumn column) {
    boolean nullable = column.isNullable();
    CodeBlock bind = column.codec().bindChecked(column.value(), VALUE, nullable);
    return method(name, column.member(), ColumnTypes.parameter(column))
        .addJavadoc("Sets {@code $L}.\n", Sources.shown(column.name()))
        .addStatement("put($L, $L)", column.ordinal(), bind)
        .addStatement("return this")
        .build();
  }

  private static MethodSpec reference(ClassName name, List<ReferenceColumn> columns) {
    ReferenceColumn first = columns.get(0);
    MethodSpec.Builder method =
        method(name, first.member(), ColumnTypes.parameter(first))
            .addJavadoc("Points {@code $L} at another row.\n", first.member());
    for (ReferenceColumn column : columns) {
      CodeBlock key = References.checkedKeyOf(column, References.checked(column, VALUE));
      method.addStatement(
          "put($L, $L)", column.ordinal(), column.codec().bindValue(key, column.isNullable()));
    }
    return method.addStatement("return this").build();
  }

  private static MethodSpec referenceById(ClassName name, ReferenceColumn column) {
    return method(name, column.member() + "Id", References.idType(column))
        .addJavadoc("Points {@code $L} at the row with this key.\n", column.member())
        .addStatement(
            "return $L($L)", Sources.ownCall(column.member()), References.refOf(column, VALUE))
        .build();
  }

  private static MethodSpec related(ClassName name, PlannedRelation relation) {
    return MethodSpec.methodBuilder(relation.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(RelationTypes.changed(relation), "rows")
        .addJavadoc("Changes which rows are related.\n")
        .addStatement(
            "$L($L, $T.start(), rows)",
            relation.tie().name().toLowerCase(Locale.ROOT),
            relation.number(),
            relation.names().draft())
        .addStatement("return this")
        .build();
  }

  private static MethodSpec.Builder method(ClassName name, String method, TypeName parameter) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(parameter, "value");
  }
}
