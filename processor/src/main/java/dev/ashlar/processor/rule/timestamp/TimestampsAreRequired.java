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

/** Audit columns always have a value, because every insert fills them. */
final class TimestampsAreRequired implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.nullness().isNullable() && column.type().isKnown() && column.isAudit()) {
        Role role = column.is(Role.CREATED_AT) ? Role.CREATED_AT : Role.UPDATED_AT;
        problems.error(
            this,
            column.origin(),
            "%s is @%s, which every insert fills, but may be absent."
                .formatted(column.label(), role.annotation()),
            column.nullness() == Nullness.OPTIONAL
                ? "Write %s %s.".formatted(column.type().shortName(), column.name())
                : "Leave @Nullable out.");
      }
    }
  }
}
