/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.Set;

/** A version is a whole number, which can be counted up. */
final class VersionIsIntegral implements Rule {

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("short", "int", "long", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.is(Role.VERSION)
          && column.type().isKnown()
          && !WHOLE_NUMBERS.contains(column.type().name().toString())) {
        problems.error(
            this,
            Places.role(column, Role.VERSION),
            "%s is @Version, but %s is no whole number."
                .formatted(column.label(), Words.a(column.type().shortName())),
            "Make it an int or a long.");
      }
    }
  }
}
