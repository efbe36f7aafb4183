/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A primary key is never absent. */
final class KeyIsRequired implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.isKey() && column.nullness().isNullable() && column.type().isKnown()) {
        boolean isOptional = column.nullness() == Nullness.OPTIONAL;
        problems.error(
            this,
            column.origin(),
            "%s is the primary key, but %s."
                .formatted(column.label(), isOptional ? "an Optional" : "@Nullable"),
            isOptional
                ? "Write @Id %s %s; a draft without a key gets one."
                    .formatted(column.type().shortName(), column.name())
                : "Leave @Nullable out; a draft without a key gets one.");
      }
    }
    for (RelationMapping relation : mappings.relations()) {
      if (relation.isKey() && relation.nullable() && relation.isTargetKnown()) {
        problems.error(
            this,
            relation.origin(),
            "%s is in the primary key, but @Nullable.".formatted(relation.label()),
            "Leave @Nullable out, or take @Id away.");
      }
    }
  }
}
