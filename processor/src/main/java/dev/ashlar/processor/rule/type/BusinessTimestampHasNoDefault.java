/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.time.Instant;

/** A moment of the business is given or absent; only the moment of the insert can be a default. */
final class BusinessTimestampHasNoDefault implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (!column.isManaged()
          && column.type().is(Instant.class)
          && column.options().defaultValue().isPresent()) {
        problems.warning(
            this,
            Places.column(column, "defaultValue"),
            "%s has a moment as its default, at which nothing happened.".formatted(column.label()),
            "Make it @Nullable and leave defaultValue out, or say defaultNow = true.");
      }
    }
  }
}
