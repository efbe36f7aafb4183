/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** What happens at a moment is stored as a moment, not as what some clock shows. */
final class InstantOverLocal implements Rule {

  private static final Pattern MOMENT = Pattern.compile("(.*_)?(at|timestamp|moment)");

  @Override
  public boolean isNegotiable() {
    return true;
  }

  /** A column with a role is told so by TimestampHasZone. */
  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.stored().is(LocalDateTime.class)
          && column.roles().isEmpty()
          && MOMENT.matcher(Naming.column(column.name())).matches()) {
        problems.warning(
            this,
            column.origin(),
            "%s sounds like a moment, but which one a LocalDateTime is depends on where one reads it."
                .formatted(column.label()),
            "Make it an Instant, or give it another name if the time of a clock on the wall is meant.");
      }
    }
  }
}
