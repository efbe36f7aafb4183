/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
  private final List<String> required;

  DraftStages(ModelPlan plan) {
    this.plan = plan;
    draft = plan.names().draft();
    required =
        Stream.concat(
                plan.model().parts("").stream().filter(part -> isRequired(plan, part)),
                plan.required().stream()
                    .filter(column -> column.relation().isPresent())
                    .map(PlannedColumn::member))
            .toList();
  }

  /** Whether a column, or an embedded record, is asked for. */
  private static boolean isRequired(ModelPlan plan, String part) {
    return plan.model()
        .embedded(part)
        .map(plan::isRequired)
        .orElseGet(
            () ->
                plan.required().stream()
                    .anyMatch(
                        column -> column.relation().isEmpty() && column.member().equals(part)));
  }

  /** What a draft starts as. */
  ClassName first() {
    return stage(0);
  }

  /** The method that starts a draft. */
  MethodSpec start() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("start")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(first());
    return required.isEmpty()
        ? method
            .addJavadoc("Starts a draft; nothing is required.\n")
            .addStatement("return new $T()", draft)
            .build()
        : method
            .addJavadoc("Starts a draft with its first required column.\n")
            .addStatement("return new $T()", draft.nestedClass(FILLED))
            .build();
  }

  /** The interfaces, and the class behind them. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int place = 0; place < required.size(); place++) {
      types.add(type(required.get(place), stage(place + 1)));
    }
    if (!required.isEmpty()) {
      types.add(filled());
    }
    return types;
  }

  private ClassName stage(int place) {
    return place < required.size() ? name(required.get(place)) : draft;
  }

  private ClassName name(String member) {
    return draft.nestedClass(Naming.stage(member));
  }

  private TypeSpec type(String member, ClassName next) {
    return TypeSpec.interfaceBuilder(name(member))
        .addJavadoc("Asks for {@code $L}.\n", member)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethods(
            methods(member, next)
                .map(
                    method ->
                        method.addJavadoc("Sets it.\n").addModifiers(Modifier.ABSTRACT).build())
                .toList())
        .build();
  }

  /** The methods of a stage: one for a column, four for a relation. */
  private Stream<MethodSpec.Builder> methods(String member, ClassName next) {
    return plan.model()
        .embedded(member)
        .map(
            embedded ->
                Stream.of(method(member, next).addParameter(EmbeddedCode.type(embedded), "value")))
        .orElseGet(
            () ->
                plan.required().stream()
                    .filter(column -> column.member().equals(member))
                    .flatMap(column -> methods(column, next)));
  }

  private Stream<MethodSpec.Builder> methods(PlannedColumn column, ClassName next) {
    MethodSpec.Builder own =
        method(column.member(), next).addParameter(Sources.parameterType(column), "value");
    if (column.relation().isEmpty()) {
      return Stream.of(own);
    }
    PlannedRelation relation = DraftRelations.relation(plan, column);
    return Stream.of(
        own,
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
            .addSuperinterfaces(required.stream().map(this::name).toList())
            .addField(draftField());
    for (int place = 0; place < required.size(); place++) {
      ClassName next = stage(place + 1);
      methods(required.get(place), next)
          .map(method -> delegating(method, next))
          .forEach(type::addMethod);
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
