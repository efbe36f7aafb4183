/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.Instances;
import dev.ashlar.processor.write.member.RelationTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper by which handles are read and put in; none where the model has none. */
final class RelationMethods {

  private final ModelPlan plan;
  private final ClassName model;

  RelationMethods(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
  }

  /** What the run time calls. */
  List<MethodSpec> copy() {
    return plan.relations().isEmpty() ? List.of() : List.of(with(), handle());
  }

  private MethodSpec with() {
    List<CodeBlock> arguments = plan.model().parts("").stream().map(this::copied).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("with")
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build())
            .addModifiers(Modifier.STATIC)
            .returns(model)
            .addParameter(model, "row")
            .addParameter(
                ArrayTypeName.of(Sources.nullable(TypeName.get(Object.class))), "handles");
    CodeBlock wrapped = CodeBlock.of("$Z$L", CodeBlock.join(arguments, ",$W"));
    return Instances.returned(method, plan, wrapped, arguments);
  }

  private CodeBlock copied(String part) {
    return plan.model()
        .member(part)
        .flatMap(plan::relation)
        .map(
            relation ->
                CodeBlock.of(
                    "handles[$1L] != null ? ($2T) handles[$1L] : $3L",
                    relation.number(),
                    RelationTypes.handle(relation),
                    Instances.read(plan, part)))
        .orElseGet(() -> Instances.read(plan, part));
  }

  private MethodSpec handle() {
    boolean maybeNull =
        plan.relations().stream()
            .flatMap(relation -> relation.column().stream())
            .anyMatch(PlannedColumn::isNullable);
    TypeName object = TypeName.get(Object.class);
    return MethodSpec.methodBuilder("handle")
        .addModifiers(Modifier.STATIC)
        .returns(maybeNull ? Sources.nullable(object) : object)
        .addParameter(model, "row")
        .addParameter(TypeName.INT, "relation")
        .addStatement("return $L", choice())
        .build();
  }

  private CodeBlock choice() {
    CodeBlock.Builder choice = CodeBlock.builder();
    int last = plan.relations().size() - 1;
    for (PlannedRelation relation : plan.relations().subList(0, last)) {
      choice.add(
          "relation == $L ? $L$W: ", relation.number(), Instances.read(plan, relation.name()));
    }
    return choice.add(Instances.read(plan, plan.relations().get(last).name())).build();
  }
}
