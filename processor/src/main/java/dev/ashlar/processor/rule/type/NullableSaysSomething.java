/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.IdleNullable;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A {@code @Nullable} stands where it says something about the column. */
final class NullableSaysSomething implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (IdleNullable idle : model.strays().nullables()) {
        problems.error(
            this,
            idle.origin(),
            "%s is declared as %s, but what is inside is never null%s."
                .formatted(
                    idle.label(),
                    idle.written(),
                    idle.meant().contains("@") ? ", and the column is NOT NULL" : ""),
            idle.meant().contains("@")
                ? "Write %s where it may be null as a whole, else %s."
                    .formatted(idle.meant(), idle.written().replace("@Nullable ", ""))
                : "Write %s.".formatted(idle.meant()));
      }
    }
  }
}
