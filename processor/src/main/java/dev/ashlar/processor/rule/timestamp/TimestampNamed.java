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

/** Timestamps with a role have the name that every reader knows. */
final class TimestampNamed implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      column.roles().stream()
          .filter(role -> role.isMoment() && !role.usualName().equals(column.name()))
          .sorted()
          .forEach(role -> warn(column, role, problems));
    }
  }

  private void warn(ColumnMapping column, Role role, Problems problems) {
    problems.warning(
        this,
        Places.role(column, role),
        "%s is @%s, but not called %s."
            .formatted(column.label(), role.annotation(), role.usualName()),
        "Call it %s; @Column(name = \"%s\") keeps the column."
            .formatted(role.usualName(), column.column()));
  }
}
