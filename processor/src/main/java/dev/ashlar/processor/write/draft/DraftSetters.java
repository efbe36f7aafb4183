/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a draft that set a column, or the columns of an embedded record. */
final class DraftSetters {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  private final ModelPlan plan;
  private final List<String> stages;

  DraftSetters(ModelPlan plan) {
    this.plan = plan;
    stages = plan.stages().parts();
  }

  MethodSpec of(OwnColumn column) {
    MethodSpec.Builder setter =
        method(column.member(), column.member(), "Sets {@code $L}.", Sources.shown(column.name()))
            .addParameter(ColumnTypes.parameter(column), "value")
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

  MethodSpec of(EmbeddedMapping embedded) {
    List<PlannedColumn> columns = plan.columns(embedded);
    CodeBlock mark =
        columns.isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("mark($L, $L);\n", columns.get(0).ordinal(), columns.size());
    return method(
            embedded.name(), embedded.name(), "Sets the columns of {@code $L}.", embedded.name())
        .addParameter(EmbeddedCode.type(embedded), "value")
        .addStatement(
            "this.$L = $T.$L(value)",
            embedded.name(),
            plan.names().mapper(),
            EmbeddedCode.checkerName(embedded))
        .addCode(mark)
        .addStatement("return this")
        .build();
  }

  /** A setter of this part; what a stage asks for, the stage describes. */
  MethodSpec.Builder method(String part, String name, String meaning, Object... named) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(plan.names().draft());
    return stages.contains(part)
        ? method.addAnnotation(Override.class)
        : method.addJavadoc(meaning + "\n", named);
  }
}
