/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a draft that point at other rows, or bring them along. */
final class DraftRelations {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  private final ModelPlan plan;
  private final ClassName draft;

  DraftRelations(ModelPlan plan) {
    this.plan = plan;
    draft = plan.names().draft();
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
    PlannedRelation relation = relation(plan, column);
    return List.of(
        byReference(column, relation), byKey(column), byDraft(relation), byParent(relation));
  }

  static PlannedRelation relation(ModelPlan plan, ReferenceColumn column) {
    return plan.relation(column.relation()).orElseThrow();
  }

  private MethodSpec byReference(ReferenceColumn column, PlannedRelation relation) {
    return method(column.member())
        .addJavadoc("Sets the related row.\n")
        .addParameter(ColumnTypes.parameter(column), "value")
        .addStatement(
            "this.$L = known($L, $L)",
            column.member(),
            relation.number(),
            References.checked(column, VALUE))
        .addStatement("return this")
        .build();
  }

  private MethodSpec byKey(ReferenceColumn column) {
    return method(column.member() + "Id")
        .addJavadoc("Sets the related row by its key.\n")
        .addParameter(References.idType(column), "value")
        .addStatement(
            "return $L($L)", Sources.ownCall(column.member()), References.refOf(column, VALUE))
        .build();
  }

  private MethodSpec byDraft(PlannedRelation relation) {
    return method(relation.name() + "New")
        .addJavadoc("Inserts the related row first.\n")
        .addParameter(RelationTypes.draft(relation), "target")
        .addStatement(
            "targetNew($L, $T::start, target, $T::new, ref -> this.$L = ref)",
            relation.number(),
            relation.names().draft(),
            relation.names().mapper(),
            relation.name())
        .addStatement("return this")
        .build();
  }

  private MethodSpec byParent(PlannedRelation relation) {
    TypeName reference = RelationTypes.handle(relation);
    return method(relation.name() + "IsParent")
        .addJavadoc("Relates the row whose draft this one is nested in.\n")
        .addStatement(
            "targetIsParent($L, ($T ref) -> this.$L = ref)",
            relation.number(),
            reference,
            relation.name())
        .addStatement("return this")
        .build();
  }

  private MethodSpec one(PlannedRelation relation) {
    return method(relation.name() + "New")
        .addJavadoc("Inserts the related row as well.\n")
        .addParameter(RelationTypes.draft(relation), "row")
        .addStatement(
            "nestedOne($L, $T::start, row, $T::new)",
            relation.number(),
            relation.names().draft(),
            relation.names().mapper())
        .addStatement("return this")
        .build();
  }

  private MethodSpec many(PlannedRelation relation) {
    return method(relation.name())
        .addJavadoc("Inserts related rows as well, or relates rows that are there.\n")
        .addParameter(RelationTypes.nested(relation), "rows")
        .addStatement(
            "nestedMany($L, $T::start, $T::new, rows)",
            relation.number(),
            relation.names().draft(),
            relation.names().mapper())
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(draft);
  }
}
