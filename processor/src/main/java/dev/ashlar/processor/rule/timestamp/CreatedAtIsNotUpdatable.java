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

/** The moment of the insert stays what it is. */
final class CreatedAtIsNotUpdatable implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.is(Role.CREATED_AT) && column.options().updatable().orElse(false)) {
        problems.error(
            this,
            Places.column(column, "updatable"),
            "%s is @CreatedAt, which no update changes, but updatable.".formatted(column.label()),
            "Leave updatable out.");
      }
    }
  }
}
