/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

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
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods by which the run time reaches what the rows of a model are related to. */
final class TableRelations {

  private final ModelPlan plan;
  private final ClassName model;

  TableRelations(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
  }

  /** None where there are no relations. */
  List<MethodSpec> methods() {
    return plan.relations().isEmpty() ? List.of() : List.of(with(), handle(), target());
  }

  /** Where a foreign key is: its first column, and how many there are unless it is one. */
  static CodeBlock place(ModelPlan plan, PlannedColumn first) {
    int columns = plan.columns(first.member()).size();
    return columns == 1
        ? CodeBlock.of("$L", first.ordinal())
        : CodeBlock.of("$L, $L", first.ordinal(), columns);
  }

  private MethodSpec with() {
    List<CodeBlock> arguments = plan.model().parts("").stream().map(this::copied).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("with")
            .addAnnotation(Override.class)
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build())
            .addModifiers(Modifier.PUBLIC)
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
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(maybeNull ? Sources.nullable(object) : object)
        .addParameter(model, "row")
        .addParameter(TypeName.INT, "relation")
        .addCode(choice(each -> Instances.read(plan, each.name())))
        .build();
  }

  /** Asked for when a relation is used: tables refer to each other in circles. */
  private MethodSpec target() {
    return MethodSpec.methodBuilder("target")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TableClass.anyTable())
        .addParameter(TypeName.INT, "relation")
        .addCode(choice(each -> CodeBlock.of("$T.TABLE", each.names().fields())))
        .build();
  }

  /** Gives one of several by the number of the relation. */
  private CodeBlock choice(Function<PlannedRelation, CodeBlock> of) {
    if (plan.relations().size() == 1) {
      return CodeBlock.of("return $L;\n", of.apply(plan.relations().get(0)));
    }
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (relation) {\n$>");
    int last = plan.relations().size() - 1;
    for (PlannedRelation relation : plan.relations().subList(0, last)) {
      choice.add("case $L -> $L;\n", relation.number(), of.apply(relation));
    }
    return choice.add("default -> $L;\n$<};\n", of.apply(plan.relations().get(last))).build();
  }
}
