/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDraft}: a row to insert, whose required columns are asked for one by one. */
public final class DraftWriter {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  /** The class for this model. */
  public SourceFile write(ModelPlan plan) {
    ClassName name = plan.names().draft();
    DraftStages stages = new DraftStages(plan);
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc("A {@link $T} to insert.$L\n", plan.model().type(), stages.told())
            .superclass(Sources.generic(Api.DRAFT, plan.model().type()))
            .alwaysQualify(plan.model().parts("").toArray(String[]::new));
    List<PlannedColumn> settable =
        plan.columns().stream()
            .filter(column -> column.isFirst() && !column.isManaged() && !column.isEmbedded())
            .toList();
    settable.forEach(column -> addFields(type, plan, column));
    plan.model().outermost().forEach(embedded -> type.addField(field(plan, embedded)));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement("super($T.TABLE)", plan.names().fields())
            .build());
    type.addMethod(stages.start());
    DraftRelations relations = new DraftRelations(plan);
    for (PlannedColumn column : settable) {
      type.addMethods(column.either(own -> List.of(setter(plan, own)), relations::reference));
    }
    plan.model().outermost().forEach(embedded -> type.addMethod(setter(plan, embedded)));
    type.addMethods(relations.inverses());
    DraftBody body = new DraftBody(plan);
    type.addMethod(body.preview());
    type.addMethod(body.bind());
    if (plan.hasIdentity()) {
      type.addMethod(body.hasKey());
    }
    stages.types().forEach(type::addType);
    return new SourceFile(name, type.build());
  }

  private static void addFields(TypeSpec.Builder type, ModelPlan plan, PlannedColumn column) {
    FieldSpec.Builder field =
        FieldSpec.builder(DraftFields.type(column), column.member(), Modifier.PRIVATE);
    DraftFields.initialValue(column).ifPresent(field::initializer);
    type.addField(field.build());
    if (DraftFields.remembersSetting(column)) {
      type.addField(TypeName.BOOLEAN, DraftFields.isSet(plan, column), Modifier.PRIVATE);
    }
  }

  private static FieldSpec field(ModelPlan plan, EmbeddedMapping embedded) {
    FieldSpec.Builder field =
        FieldSpec.builder(EmbeddedCode.type(embedded), embedded.name(), Modifier.PRIVATE);
    if (!embedded.nullness().isNullable() && !plan.isRequired(embedded)) {
      field.initializer(DraftFields.initialValue(plan, embedded));
    }
    return field.build();
  }

  private static MethodSpec setter(ModelPlan plan, EmbeddedMapping embedded) {
    List<PlannedColumn> columns = plan.columns(embedded);
    CodeBlock mark =
        columns.isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("mark($L, $L);\n", columns.get(0).ordinal(), columns.size());
    return MethodSpec.methodBuilder(embedded.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(plan.names().draft())
        .addParameter(EmbeddedCode.type(embedded), "value")
        .addJavadoc("Sets the columns of {@code $L}.\n", embedded.name())
        .addStatement(
            "this.$L = $T.$L(value)",
            embedded.name(),
            plan.names().mapper(),
            EmbeddedCode.checkerName(embedded))
        .addCode(mark)
        .addStatement("return this")
        .build();
  }

  private static MethodSpec setter(ModelPlan plan, OwnColumn column) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(column.member())
            .addModifiers(Modifier.PUBLIC)
            .returns(plan.names().draft())
            .addParameter(ColumnTypes.parameter(column), "value")
            .addJavadoc("Sets {@code $L}.\n", Sources.shown(column.name()))
            .addStatement(
                "this.$L = $L",
                column.member(),
                column.codec().checked(column.value(), VALUE, column.isNullable()));
    if (DraftFields.remembersSetting(column)) {
      setter.addStatement("this.$L = true", DraftFields.isSet(plan, column));
    }
    if (column.isKey() || column.isUpdatable()) {
      setter.addStatement("mark($L, 1)", column.ordinal());
    }
    return setter.addStatement("return this").build();
  }
}
