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

  /** The key of a row of the model. */
  static CodeBlock ofRow(ModelPlan plan, CodeBlock row) {
    return plan.hasCompositeKey()
        ? CodeBlock.of("$T.of($L)", plan.names().key(), row)
        : ofRow(plan.keys().get(0), row);
  }

  /** The key, or the part of it, that a component of a row holds. */
  static CodeBlock ofRow(PlannedColumn first, CodeBlock row) {
    CodeBlock value = CodeBlock.of("$L.$L()", row, first.member());
    return first.relation().isPresent()
        ? CodeBlock.of("$T.key($L)", References.targetMapper(first), value)
        : value;
  }
}
