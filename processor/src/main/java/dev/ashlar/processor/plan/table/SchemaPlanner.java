/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.ModelPlanner;
import java.util.Comparator;
import java.util.List;

/** Plans a whole schema from the mappings of its models. */
public final class SchemaPlanner {

  /** The plan of all models that could be planned. */
  public SchemaPlan plan(Mappings mappings, Settings settings) {
    ModelPlanner planner = new ModelPlanner(mappings, model -> false);
    List<ModelPlan> models =
        mappings.models().stream()
            .flatMap(model -> planner.plan(model, settings).stream())
            .sorted(Comparator.comparing(model -> model.model().table()))
            .toList();
    return new SchemaPlan(settings, models, new TablePlanner(mappings).tables(models));
  }
}
