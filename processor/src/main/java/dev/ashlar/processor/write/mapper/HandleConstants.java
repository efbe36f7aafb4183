/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.FieldSpec;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.member.HandleNames;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants of a mapper from which rows get their handles: shared by all rows, because a handle
 * that is not loaded differs by nothing but its relation.
 */
final class HandleConstants {

  private HandleConstants() {}

  /** The fields: origins of references, then whole handles of inverse relations. */
  static List<FieldSpec> fields(ModelPlan plan) {
    return plan.relations().stream()
        .sorted((a, b) -> Boolean.compare(a.column().isEmpty(), b.column().isEmpty()))
        .map(relation -> relation.column().isPresent() ? origin(relation) : handle(relation))
        .toList();
  }

  private static FieldSpec origin(PlannedRelation relation) {
    return FieldSpec.builder(Api.HANDLE_ORIGIN, HandleNames.origin(relation.mapping()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.origin($S)", Api.HANDLES, relation.mapping().label())
        .build();
  }

  private static FieldSpec handle(PlannedRelation relation) {
    return FieldSpec.builder(RelationTypes.handle(relation), HandleNames.handle(relation))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.<$T>$L($S)",
            Api.HANDLES,
            relation.target(),
            relation.handle() == RelationMapping.Handle.MANY ? "many" : "one",
            relation.mapping().label())
        .build();
  }
}
