/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.Set;

/** An enum is kept by the names of its constants, and not by their numbers. */
final class EnumIsNotOrdinal implements Rule {

  private static final Set<String> NUMBERS =
      Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.type().kind() == JavaType.Kind.ENUM
          && column.converter().isPresent()
          && NUMBERS.contains(column.stored().name().box().toString())) {
        problems.warning(
            this,
            Places.convert(column),
            "%s is an enum that is kept as a number, which means another constant when %s is sorted anew."
                .formatted(column.label(), column.type().shortName()),
            "Leave @Convert out: an enum is kept by its names.");
      }
    }
  }
}
