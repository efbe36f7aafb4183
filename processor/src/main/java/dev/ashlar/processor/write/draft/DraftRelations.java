/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a draft that point at other rows, or bring them along. */
final class DraftRelations {

  private static final TypeName ANY_REFERENCE =
      Sources.generic(Api.REF, WildcardTypeName.subtypeOf(Object.class));

  private static final CodeBlock VALUE = CodeBlock.of("value");

  private final ModelPlan plan;
  private final DraftSetters setters;

  DraftRelations(ModelPlan plan, DraftSetters setters) {
    this.plan = plan;
    this.setters = setters;
  }

  /** The methods of relations whose rows point at this one, or are paired with it. */
  List<MethodSpec> inverses() {
    List<MethodSpec> methods = new ArrayList<>();
    for (PlannedRelation relation : plan.inverses()) {
      methods.add(
          relation.handle() == RelationMapping.Handle.MANY ? many(relation) : one(relation));
    }
    return methods;
  }

  /** The four ways to say what a reference points at. */
  List<MethodSpec> reference(ReferenceColumn column) {
    PlannedRelation relation = plan.relation(column.relation()).orElseThrow();
    return List.of(
        byReference(column, relation), byKey(column), byDraft(relation), byParent(relation));
  }

  private MethodSpec byReference(ReferenceColumn column, PlannedRelation relation) {
    return setters
        .method(column.member(), column.member(), "Sets the related row.")
        .addParameter(ColumnTypes.parameter(column), "value")
        .addStatement(
            "$L($L, value)", column.isNullable() ? "knownOrNull" : "known", relation.number())
        .addStatement("this.$L = value", column.member())
        .addStatement("return this")
        .build();
  }

  private MethodSpec byKey(ReferenceColumn column) {
    return setters
        .method(column.member(), column.member() + "Id", "Sets the related row by its key.")
        .addParameter(References.idType(column), "value")
        .addStatement(
            "return $L($L)", Sources.ownCall(column.member()), References.refOf(column, VALUE))
        .build();
  }

  private MethodSpec byDraft(PlannedRelation relation) {
    return setters
        .method(relation.name(), relation.name() + "New", "Inserts the related row first.")
        .addParameter(RelationTypes.draft(relation), "target")
        .addStatement(
            "targetNew($L, $T.start(), target)", relation.number(), relation.names().draft())
        .addStatement("return this")
        .build();
  }

  private MethodSpec byParent(PlannedRelation relation) {
    return setters
        .method(
            relation.name(),
            relation.name() + "IsParent",
            "Relates the row whose draft this one is nested in.")
        .addStatement("targetIsParent($L)", relation.number())
        .addStatement("return this")
        .build();
  }

  /** What points references at rows that are inserted first, or around this one. */
  Optional<MethodSpec> relate() {
    List<PlannedRelation> references =
        plan.relations().stream().filter(relation -> relation.column().isPresent()).toList();
    if (references.isEmpty()) {
      return Optional.empty();
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("relate")
            .addAnnotation(Override.class)
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build())
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.INT, "relation")
            .addParameter(ANY_REFERENCE, "row");
    if (references.size() == 1) {
      return Optional.of(method.addStatement(pointing(references.get(0))).build());
    }
    method.beginControlFlow("switch (relation)");
    PlannedRelation last = references.get(references.size() - 1);
    for (PlannedRelation each : references) {
      CodeBlock number =
          each.equals(last) ? CodeBlock.of("default") : CodeBlock.of("case $L", each.number());
      method.addStatement("$L -> $L", number, pointing(each));
    }
    return Optional.of(method.endControlFlow().build());
  }

  private static CodeBlock pointing(PlannedRelation relation) {
    return CodeBlock.of("this.$L = ($T) row", relation.name(), RelationTypes.handle(relation));
  }

  private MethodSpec one(PlannedRelation relation) {
    return setters
        .method(relation.name(), relation.name() + "New", "Inserts the related row as well.")
        .addParameter(RelationTypes.draft(relation), "row")
        .addStatement("nestedOne($L, $T.start(), row)", relation.number(), relation.names().draft())
        .addStatement("return this")
        .build();
  }

  private MethodSpec many(PlannedRelation relation) {
    return setters
        .method(
            relation.name(),
            relation.name(),
            "Inserts related rows as well, or relates rows that are there.")
        .addParameter(RelationTypes.nested(relation), "rows")
        .addStatement(
            "nestedMany($L, $T.start(), rows)", relation.number(), relation.names().draft())
        .addStatement("return this")
        .build();
  }
}
