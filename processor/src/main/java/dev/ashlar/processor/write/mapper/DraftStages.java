/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.plan.relation.Stages;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.EmbeddedCode;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The stages of a draft: one interface for each required part, each leading to the next. The draft
 * is all of them, so that they stand in the mapper: no class can implement what is nested in it.
 */
final class DraftStages {

  private final ModelPlan plan;
  private final Stages stages;

  DraftStages(ModelPlan plan) {
    this.plan = plan;
    stages = plan.stages();
  }

  /** The interfaces in their order. */
  List<TypeSpec> types() {
    return IntStream.range(0, stages.parts().size()).mapToObj(this::type).toList();
  }

  private TypeSpec type(int place) {
    return TypeSpec.interfaceBuilder(stages.stage(place))
        .addJavadoc("Asks for {@code $L}.\n", stages.parts().get(place))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethods(methods(place).map(MethodSpec.Builder::build).toList())
        .build();
  }

  /** The methods of a stage: one for a column, four for a relation. */
  private Stream<MethodSpec.Builder> methods(int place) {
    String member = stages.parts().get(place);
    ClassName next = stages.stage(place + 1);
    return plan.model()
        .embedded(member)
        .map(
            embedded ->
                Stream.of(
                    method(member, next, "Sets the columns of {@code %s}.".formatted(member))
                        .addParameter(EmbeddedCode.type(embedded), "value")))
        .orElseGet(
            () -> plan.columns(member).stream().limit(1).flatMap(column -> methods(column, next)));
  }

  private Stream<MethodSpec.Builder> methods(PlannedColumn column, ClassName next) {
    return column.either(
        own ->
            Stream.of(
                method(own.member(), next, "Sets {@code %s}.".formatted(Sources.shown(own.name())))
                    .addParameter(ColumnTypes.parameter(own), "value")),
        reference -> methods(reference, next));
  }

  /** The four ways to say what a reference points at. */
  private Stream<MethodSpec.Builder> methods(ReferenceColumn column, ClassName next) {
    String member = column.member();
    PlannedRelation relation = plan.relation(column.relation()).orElseThrow();
    return Stream.of(
        method(member, next, "Sets the related row.")
            .addParameter(ColumnTypes.parameter(column), "value"),
        method(member + "Id", next, "Sets the related row by its key.")
            .addParameter(References.idType(column), "value"),
        method(member + "New", next, "Inserts the related row first.")
            .addParameter(RelationTypes.draft(relation), "target"),
        method(member + "IsParent", next, "Relates the row whose draft this one is nested in."));
  }

  private static MethodSpec.Builder method(String name, ClassName next, String meaning) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", meaning)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(next);
  }
}
