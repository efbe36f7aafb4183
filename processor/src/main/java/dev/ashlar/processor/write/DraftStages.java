/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The stages of a draft: one interface for each required column, each leading to the next. */
final class DraftStages {

  private final ClassName draft;
  private final List<PlannedColumn> required;

  DraftStages(ModelPlan plan) {
    draft = plan.names().draft();
    required = plan.required();
  }

  boolean isEmpty() {
    return required.isEmpty();
  }

  /** The interfaces' names. */
  List<ClassName> names() {
    return required.stream().map(this::name).toList();
  }

  /** What a draft starts as. */
  ClassName first() {
    return stage(0);
  }

  /** The interfaces. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int place = 0; place < required.size(); place++) {
      types.add(type(required.get(place), stage(place + 1)));
    }
    return types;
  }

  private ClassName stage(int place) {
    return place < required.size() ? name(required.get(place)) : draft;
  }

  private ClassName name(PlannedColumn column) {
    return draft.nestedClass("Needs" + Sources.capitalized(column.member()));
  }

  private TypeSpec type(PlannedColumn column, ClassName next) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name(column))
            .addJavadoc("Asks for {@code $L}.\n", column.member())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addMethod(method(column.member(), Sources.parameterType(column), next));
    if (column.relation().isPresent()) {
      type.addMethod(method(column.member() + "Id", References.idType(column), next));
    }
    return type.build();
  }

  private static MethodSpec method(String name, TypeName parameter, ClassName next) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("Sets it.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(next)
        .addParameter(parameter, "value")
        .build();
  }
}
