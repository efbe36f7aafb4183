/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.sql.schema.Schema;
import java.util.Comparator;
import java.util.List;

/**
 * All that the writers of a schema's files need.
 *
 * @param settings what its models are compiled under
 * @param models its models, sorted by table
 * @param tables its tables, in any order when given, sorted by name
 */
public record SchemaPlan(Settings settings, List<ModelPlan> models, List<PlannedTable> tables) {

  /** Copies the lists. */
  public SchemaPlan {
    models = List.copyOf(models);
    tables =
        tables.stream().sorted(Comparator.comparing(planned -> planned.table().name())).toList();
  }

  /** The tables alone. */
  public Schema schema() {
    return new Schema(settings.schema(), tables.stream().map(PlannedTable::table).toList());
  }
}
