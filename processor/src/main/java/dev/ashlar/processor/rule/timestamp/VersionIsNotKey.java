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

/** A version is not the key of its row: it changes, a key does not. */
final class VersionIsNotKey implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.is(Role.VERSION) && column.isKey()) {
        problems.error(
            this,
            Places.role(column, Role.VERSION),
            "%s is @Version, which every update raises, and the primary key, which never changes."
                .formatted(column.label()),
            "Use a component of its own, as in @Version int version.");
      }
    }
  }
}
