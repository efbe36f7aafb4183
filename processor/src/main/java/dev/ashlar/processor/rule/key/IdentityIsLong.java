/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import java.util.EnumSet;
import java.util.Set;

/** A key that the database counts up is a {@code long}, of which it does not run out. */
final class IdentityIsLong implements Rule {

  private static final Set<String> INTS = Set.of("int", "java.lang.Integer");
  private static final Set<Generator> COUNTED = EnumSet.of(Generator.IDENTITY, Generator.SEQUENCE);

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (!model.hasCompositeKey()) {
        model.columns().stream()
            .filter(column -> column.isKey() && isCountedInt(column))
            .forEach(column -> warn(column, problems));
      }
    }
  }

  private static boolean isCountedInt(ColumnMapping column) {
    return INTS.contains(column.stored().name().toString())
        && COUNTED.contains(Generators.of(column));
  }

  private void warn(ColumnMapping column, Problems problems) {
    problems.warning(
        this,
        column.origin(),
        "%s is counted up by the database, and an int ends at 2147483647: no row could be added then."
            .formatted(column.label()),
        "Make it a long.");
  }
}
