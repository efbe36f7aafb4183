/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.plan.relation.Stages;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.EmbeddedCode;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The stages of a draft: one interface for each required column, each leading to the next, and the
 * class that is all of them at once and fills a draft.
 */
final class DraftStages {

  private static final String FILLED = "Stages";

  private final ModelPlan plan;
  private final ClassName draft;
  private final Stages stages;
  private final List<String> parts;

  DraftStages(ModelPlan plan) {
    this.plan = plan;
    draft = plan.names().draft();
    stages = plan.stages();
    parts = stages.parts();
  }

  /** The method that starts a draft. */
  MethodSpec start() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("start")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(stages.first());
    return parts.isEmpty()
        ? method
            .addJavadoc("Starts a draft; nothing is required.\n")
            .addStatement("return new $T()", draft)
            .build()
        : method
            .addJavadoc("Starts a draft with its first required column.\n")
            .addStatement("return new $T()", draft.nestedClass(FILLED))
            .build();
  }

  /** What the draft's Javadoc says of them. */
  String told() {
    return parts.isEmpty() ? "" : " Its stages set what is required.";
  }

  /** The interfaces, and the class behind them. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int place = 0; place < parts.size(); place++) {
      types.add(type(place));
    }
    if (!parts.isEmpty()) {
      types.add(filled());
    }
    return types;
  }

  private TypeSpec type(int place) {
    String member = parts.get(place);
    return TypeSpec.interfaceBuilder(stages.stage(place))
        .addJavadoc("Asks for {@code $L}.\n", member)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethods(
            methods(place)
                .map(
                    method ->
                        method
                            .addJavadoc("Sets {@code $L}.\n", member)
                            .addModifiers(Modifier.ABSTRACT)
                            .build())
                .toList())
        .build();
  }

  /** The methods of a stage: one for a column, four for a relation. */
  private Stream<MethodSpec.Builder> methods(int place) {
    String member = parts.get(place);
    ClassName next = stages.stage(place + 1);
    return plan.model()
        .embedded(member)
        .map(
            embedded ->
                Stream.of(method(member, next).addParameter(EmbeddedCode.type(embedded), "value")))
        .orElseGet(
            () -> plan.columns(member).stream().limit(1).flatMap(column -> methods(column, next)));
  }

  private Stream<MethodSpec.Builder> methods(PlannedColumn column, ClassName next) {
    MethodSpec.Builder direct =
        method(column.member(), next).addParameter(ColumnTypes.parameter(column), "value");
    return Stream.concat(
        Stream.of(direct),
        column.either(own -> Stream.empty(), reference -> others(reference, next)));
  }

  /** The other ways to say what a reference points at. */
  private Stream<MethodSpec.Builder> others(ReferenceColumn column, ClassName next) {
    PlannedRelation relation = DraftRelations.relation(plan, column);
    return Stream.of(
        method(column.member() + "Id", next).addParameter(References.idType(column), "value"),
        method(column.member() + "New", next).addParameter(RelationTypes.draft(relation), "target"),
        method(column.member() + "IsParent", next));
  }

  private static MethodSpec.Builder method(String name, ClassName next) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(next);
  }

  private TypeSpec filled() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(FILLED)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterfaces(IntStream.range(0, parts.size()).mapToObj(stages::stage).toList())
            .addField(draftField());
    for (int place = 0; place < parts.size(); place++) {
      ClassName next = stages.stage(place + 1);
      methods(place).map(method -> delegating(method, next)).forEach(type::addMethod);
    }
    return type.build();
  }

  private FieldSpec draftField() {
    return FieldSpec.builder(draft, "draft", Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T()", draft)
        .build();
  }

  private MethodSpec delegating(MethodSpec.Builder method, ClassName next) {
    MethodSpec known = method.build();
    CodeBlock call =
        CodeBlock.of(
            "draft.$L($L)",
            known.name(),
            known.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", ")));
    method.addAnnotation(Override.class);
    return next.equals(draft)
        ? method.addStatement("return $L", call).build()
        : method.addStatement(call).addStatement("return this").build();
  }
}
