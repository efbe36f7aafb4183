/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.Stages;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDraft}: a row to insert, whose required columns are asked for one by one. */
public final class DraftWriter {

  /** The class for this model. */
  public SourceFile write(ModelPlan plan) {
    ClassName name = plan.names().draft();
    Stages stages = plan.stages();
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc("A {@link $T} to insert.$L\n", plan.model().type(), told(stages))
            .superclass(Sources.generic(Api.DRAFT, plan.model().type()))
            .addSuperinterfaces(stages.all())
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
    type.addMethod(start(name, stages));
    DraftSetters setters = new DraftSetters(plan);
    DraftRelations relations = new DraftRelations(plan, setters);
    for (PlannedColumn column : settable) {
      type.addMethods(column.either(own -> List.of(setters.of(own)), relations::reference));
    }
    plan.model().outermost().forEach(embedded -> type.addMethod(setters.of(embedded)));
    type.addMethods(relations.inverses());
    relations.relate().ifPresent(type::addMethod);
    DraftBody body = new DraftBody(plan);
    type.addMethod(body.fresh());
    type.addMethod(body.mapper());
    type.addMethod(body.preview());
    type.addMethod(body.bind());
    if (plan.hasIdentity()) {
      type.addMethod(body.hasKey());
    }
    return new SourceFile(name, type.build());
  }

  private static String told(Stages stages) {
    return stages.parts().isEmpty() ? "" : " Its stages set what is required.";
  }

  private static MethodSpec start(ClassName draft, Stages stages) {
    return MethodSpec.methodBuilder("start")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(stages.first())
        .addJavadoc(
            stages.parts().isEmpty()
                ? "Starts a draft; nothing is required.\n"
                : "Starts a draft with its first required column.\n")
        .addStatement("return new $T()", draft)
        .build();
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
}
