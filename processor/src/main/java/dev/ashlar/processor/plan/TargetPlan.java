/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.Vendor;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the writers of a model's classes need.
 *
 * @param model the model and its table
 * @param shown what its mapper shows of its statements, where there is a target
 * @param decimalsAsText the targets that can neither order decimals nor compute with them
 */
public record TargetPlan(
    ModelPlan model, Optional<ShownStatements> shown, List<Vendor> decimalsAsText) {

  private static final Set<Kind> DECIMALS = EnumSet.of(Kind.DECIMAL, Kind.WHOLE);

  /** Copies the list. */
  public TargetPlan {
    decimalsAsText = List.copyOf(decimalsAsText);
  }

  /** Whether every target can order the values of this column and, if it has numbers, compute. */
  public boolean isOrdered(PlannedColumn column) {
    return decimalsAsText.isEmpty() || !DECIMALS.contains(column.type().kind());
  }
}
