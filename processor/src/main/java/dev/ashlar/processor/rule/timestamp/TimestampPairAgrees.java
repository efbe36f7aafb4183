/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/**
 * The columns of the two audit timestamps are named alike; their types agree already, since both
 * are moments.
 */
final class TimestampPairAgrees implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      model
          .column(Role.CREATED_AT)
          .ifPresent(
              created ->
                  model
                      .column(Role.UPDATED_AT)
                      .filter(updated -> !ending(created).equals(ending(updated)))
                      .ifPresent(updated -> warn(created, updated, problems)));
    }
  }

  private void warn(ColumnMapping created, ColumnMapping updated, Problems problems) {
    problems.warning(
        this,
        isNamed(created) ? name(created) : name(updated),
        "%s is stored in %s, but %s in %s."
            .formatted(created.label(), created.column(), updated.label(), updated.column()),
        "Name both alike, as in created_at and updated_at.");
  }

  /** The last word of a name of several: {@code at} of {@code created_at}. */
  private static String ending(ColumnMapping column) {
    int last = column.column().lastIndexOf('_');
    return last < 0 ? "" : column.column().substring(last + 1);
  }

  private static boolean isNamed(ColumnMapping column) {
    return !column.column().equals(Naming.column(column.name()));
  }

  private static Origin name(ColumnMapping column) {
    return Places.column(column, "name");
  }
}
