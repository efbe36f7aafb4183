/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants of a mapper from which rows get their handles: shared by all rows, because a handle
 * that is not loaded differs by nothing but its relation.
 */
final class HandleConstants {

  private HandleConstants() {}

  /** The fields: origins of references, and whole handles of inverse relations. */
  static List<FieldSpec> fields(ModelPlan plan) {
    Stream<FieldSpec> origins =
        plan.columns().stream()
            .flatMap(column -> column.relation().stream())
            .map(relation -> origin(plan, relation));
    Stream<FieldSpec> handles =
        plan.inverses().stream()
            .filter(relation -> relation.target() instanceof ClassName)
            .map(relation -> handle(plan, relation));
    return Stream.concat(origins, handles).toList();
  }

  private static FieldSpec origin(ModelPlan plan, RelationMapping relation) {
    return FieldSpec.builder(Api.HANDLE_ORIGIN, originName(relation))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.origin($Z$S,$W$S)", Api.HANDLES, relation.label(), callForReference(plan, relation))
        .build();
  }

  private static FieldSpec handle(ModelPlan plan, RelationMapping relation) {
    boolean many = relation.handle() == RelationMapping.Handle.MANY;
    TypeName type = Sources.generic(many ? Api.MANY : Api.ONE, relation.target());
    return FieldSpec.builder(type, handleName(relation))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($Z$S,$W$S)",
            Api.HANDLES,
            many ? "many" : "one",
            relation.label(),
            callForInverse(plan, relation))
        .build();
  }

  /** The constant of an inverse relation, from anywhere in the package. */
  static CodeBlock of(ModelPlan plan, RelationMapping relation) {
    return CodeBlock.of("$T.$L", plan.names().mapper(), handleName(relation));
  }

  static String originName(RelationMapping relation) {
    return upper(relation.name()) + "_ORIGIN";
  }

  static String handleName(RelationMapping relation) {
    return upper(relation.name()) + "_HANDLE";
  }

  private static String callForReference(ModelPlan plan, RelationMapping relation) {
    ClassName mapper = GeneratedNames.of((ClassName) relation.target()).mapper();
    return "new %s(db).findById(%s.%s())"
        .formatted(
            mapper.simpleName(), Sources.uncapitalized(plan.model().name()), relation.name());
  }

  private static String callForInverse(ModelPlan plan, RelationMapping relation) {
    ClassName target = (ClassName) relation.target();
    String row = Sources.uncapitalized(plan.model().name());
    return "new %s(db).query().where(x -> x.%s().eq(%s.ref(%s.%s()))).%s()"
        .formatted(
            GeneratedNames.of(target).mapper().simpleName(),
            relation.mappedBy(),
            plan.names().mapper().simpleName(),
            row,
            plan.key().member(),
            relation.handle() == RelationMapping.Handle.MANY ? "list" : "optional");
  }

  private static String upper(String name) {
    return Naming.column(name).toUpperCase(Locale.ROOT);
  }
}
