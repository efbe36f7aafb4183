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
import java.time.LocalDateTime;

/** A timestamp with a role says which moment it is, wherever it is read. */
final class TimestampHasZone implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    Moments.each(
        mappings,
        type -> type.is(LocalDateTime.class),
        (column, role) -> refuse(column, role, problems));
  }

  private void refuse(ColumnMapping column, Role role, Problems problems) {
    problems.error(
        this,
        Places.role(column, role),
        "%s is @%s, but %s has no zone: which moment it is depends on where one reads it."
            .formatted(column.label(), role.annotation(), Words.a(column.type().shortName())),
        Moments.fix(column, role));
  }
}
