/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;

/** The code that takes keys out of rows. */
final class KeyCode {

  private KeyCode() {}

  /** The key, or the part of it, that a component holds of the row in the variable {@code row}. */
  static CodeBlock ofRow(ModelPlan plan, PlannedColumn first) {
    CodeBlock value = Instances.read(plan, first.member());
    return first.relation().isPresent()
        ? CodeBlock.of("$T.key($L)", References.targetMapper(first), value)
        : value;
  }
}
