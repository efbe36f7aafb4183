/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.FieldSpec;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.TargetPlan;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The select list of a mapper, which is a constant of it. */
final class SelectList {

  /** The constant that holds it. */
  static final String NAME = "COLUMNS";

  private SelectList() {}

  /** The constant. */
  static FieldSpec field(TargetPlan plan) {
    return FieldSpec.builder(String.class, NAME)
        .addJavadoc("The select list of {@link #read}, in standard quotes.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$>$>$L$<$<", StatementParts.value(plan, text(plan.model())))
        .build();
  }

  /** The columns in standard quotes. */
  static String text(ModelPlan plan) {
    return plan.columns().stream()
        .map(column -> '"' + column.name().replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(", "));
  }
}
