/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;

/** The code that takes keys out of rows and parameters. */
public final class KeyCode {

  private KeyCode() {}

  /** The type in which methods take the key: int for a shorter one, since literals are ints. */
  public static TypeName parameter(ModelPlan plan) {
    return widened(plan.keyType());
  }

  /** The int in the place of a shorter number. */
  public static TypeName widened(TypeName type) {
    return type.equals(TypeName.SHORT) || type.equals(TypeName.BYTE) ? TypeName.INT : type;
  }

  /** The key in the parameter {@code id}. */
  public static CodeBlock given(ModelPlan plan) {
    TypeName type = plan.keyType();
    return widened(type).equals(type)
        ? CodeBlock.of("id")
        : CodeBlock.of(
            "$T.$L($S, id)",
            Api.VALUES,
            type.equals(TypeName.SHORT) ? "smallint" : "tinyint",
            plan.keys().get(0).label());
  }

  /** The key, or the part of it, that a component holds of the row in the variable {@code row}. */
  public static CodeBlock ofRow(ModelPlan plan, PlannedColumn first) {
    CodeBlock value = Instances.read(plan, first.member());
    return first.either(
        own -> value,
        reference -> CodeBlock.of("$T.key($L)", References.targetMapper(reference), value));
  }
}
