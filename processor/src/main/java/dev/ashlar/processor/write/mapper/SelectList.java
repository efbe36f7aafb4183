/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.ashlar.processor.codec.Literals;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.plan.ModelPlan;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The select list of a mapper, which is a constant of it. */
final class SelectList {

  /** The constant that holds it. */
  static final String NAME = "COLUMNS";

  private SelectList() {}

  /** The constant. */
  static FieldSpec field(ModelPlan plan) {
    return FieldSpec.builder(String.class, NAME)
        .addJavadoc("The select list of {@link #read}, in standard quotes.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$>$>$L$<$<", value(text(plan)))
        .build();
  }

  private static CodeBlock value(String text) {
    return LongTexts.isLong(text) ? LongTexts.joined(text) : Literals.textBlock(text);
  }

  /** The columns in standard quotes. */
  static String text(ModelPlan plan) {
    return plan.columns().stream()
        .map(column -> '"' + column.name().replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(", "));
  }
}
