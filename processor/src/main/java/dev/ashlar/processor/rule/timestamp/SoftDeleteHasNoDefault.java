/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ColumnOptions;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** A soft-delete column has no default: new rows are live. */
final class SoftDeleteHasNoDefault implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      ColumnOptions options = column.options();
      if (column.is(Role.SOFT_DELETE)
          && (options.defaultNow() || options.defaultValue().isPresent())) {
        String attribute = options.defaultNow() ? "defaultNow" : "defaultValue";
        problems.error(
            this,
            Places.column(column, attribute),
            "%s is @SoftDelete and has a default, so that every new row would be deleted."
                .formatted(column.label()),
            "Leave %s out.".formatted(attribute));
      }
    }
  }
}
