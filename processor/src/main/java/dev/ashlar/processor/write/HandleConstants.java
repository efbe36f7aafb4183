/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedRelation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
        .map(
            relation ->
                relation.column().isPresent() ? origin(plan, relation) : handle(plan, relation))
        .toList();
  }

  private static FieldSpec origin(ModelPlan plan, PlannedRelation relation) {
    return FieldSpec.builder(Api.HANDLE_ORIGIN, originName(relation.mapping()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.origin($Z$S,$W$S)", Api.HANDLES, relation.mapping().label(), calls(plan, relation))
        .build();
  }

  private static FieldSpec handle(ModelPlan plan, PlannedRelation relation) {
    boolean many = relation.handle() == RelationMapping.Handle.MANY;
    TypeName type = Sources.generic(many ? Api.MANY : Api.ONE, relation.target());
    return FieldSpec.builder(type, handleName(relation))
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($Z$S,$W$S)",
            Api.HANDLES,
            many ? "many" : "one",
            relation.mapping().label(),
            calls(plan, relation))
        .build();
  }

  /** The constant of an inverse relation, from anywhere in the package. */
  static CodeBlock of(ModelPlan plan, PlannedRelation relation) {
    return CodeBlock.of("$T.$L", plan.names().mapper(), handleName(relation));
  }

  static String originName(RelationMapping relation) {
    return upper(relation.name()) + "_ORIGIN";
  }

  static String handleName(PlannedRelation relation) {
    return upper(relation.name()) + "_HANDLE";
  }

  /** The calls that load the relation: in the query, or afterwards. */
  private static String calls(ModelPlan plan, PlannedRelation relation) {
    String model = plan.model().name();
    String mapper = variable(model);
    String row = model.substring(0, 1).toLowerCase(Locale.ROOT);
    return "%1$s.query().include(%2$s -> %2$s.%3$s()) or %1$s.load(rows, %2$s -> %2$s.%3$s())"
        .formatted(mapper, row, relation.name());
  }

  /** What one would call the mapper: {@code OrderLine} giving {@code orderLines}. */
  private static String variable(String model) {
    return Pattern.compile("_(.)")
        .matcher(Naming.table(model))
        .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }

  private static String upper(String name) {
    return Naming.column(name).toUpperCase(Locale.ROOT);
  }
}
