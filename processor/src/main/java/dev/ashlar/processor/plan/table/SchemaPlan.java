/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.CheckedColumn;
import dev.ashlar.sql.schema.Schema;
import java.util.List;

/**
 * All that the writers of a schema's files need.
 *
 * @param settings what its models are compiled under
 * @param models its models, sorted by table
 * @param schema its tables
 * @param checks the columns that some target checks
 */
public record SchemaPlan(
    Settings settings, List<ModelPlan> models, Schema schema, List<CheckedColumn> checks) {

  /** Copies the lists. */
  public SchemaPlan {
    models = List.copyOf(models);
    checks = List.copyOf(checks);
  }
}
