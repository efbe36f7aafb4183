/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** An enum that is stored has constants. */
final class EnumIsNotEmpty implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.scalar().kind() == JavaType.Kind.ENUM && column.scalar().constants().isEmpty()) {
        problems.error(
            this,
            column.origin(),
            "%s is a %s, an enum without constants, so that no row could have a value."
                .formatted(column.label(), column.scalar().shortName()),
            "Give %s a constant.".formatted(column.scalar().shortName()));
      }
    }
  }
}
