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

/** A soft-delete column has no value while the row is live. */
final class SoftDeleteIsNullable implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.is(Role.SOFT_DELETE) && !column.nullness().isNullable()) {
        problems.error(
            this,
            Places.role(column, Role.SOFT_DELETE),
            "%s is @SoftDelete, but always has a value, so that every row would be deleted."
                .formatted(column.label()),
            "Write @SoftDelete @Nullable Instant %s: null stands for a live row."
                .formatted(column.name()));
      }
    }
  }
}
