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
import java.time.Instant;

/** Columns that say when something was done to the row are moments. */
final class TimestampIsTemporal implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    Moments.each(
        mappings,
        type -> type.isKnown() && !type.is(Instant.class),
        (column, role) -> refuse(column, role, problems));
  }

  private void refuse(ColumnMapping column, Role role, Problems problems) {
    problems.error(
        this,
        Places.role(column, role),
        "%s is @%s, but %s is no moment."
            .formatted(column.label(), role.annotation(), Words.a(column.type().shortName())),
        Moments.fix(column, role));
  }
}
