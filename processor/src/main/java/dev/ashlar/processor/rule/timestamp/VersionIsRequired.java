/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A version is never absent: it starts at 0. */
final class VersionIsRequired implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.is(Role.VERSION) && column.nullness().isNullable() && column.type().isKnown()) {
        problems.error(
            this,
            column.origin(),
            "%s is @Version, which starts at 0, but may be absent.".formatted(column.label()),
            column.nullness() == Nullness.OPTIONAL
                ? "Write @Version %s %s.".formatted(column.type().shortName(), column.name())
                : "Leave @Nullable out.");
      }
    }
  }
}
