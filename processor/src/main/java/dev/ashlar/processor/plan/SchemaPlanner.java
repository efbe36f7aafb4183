/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Plans a whole schema from the mappings of its models. */
public final class SchemaPlanner {

  private final Map<Vendor, Dialect> dialects;

  /** Asks these dialects what they check. */
  public SchemaPlanner(Map<Vendor, Dialect> dialects) {
    this.dialects = dialects;
  }

  /** The plan of all models that could be planned. */
  public SchemaPlan plan(Mappings mappings, Settings settings) {
    Planner planner = new Planner(mappings, Map.of());
    List<ModelPlan> models =
        mappings.models().stream()
            .flatMap(model -> planner.plan(model, settings).stream())
            .sorted(Comparator.comparing(model -> model.model().table()))
            .toList();
    return new SchemaPlan(
        settings,
        models,
        new TablePlanner(mappings).schema(settings.schema(), models),
        models.stream().flatMap(model -> checks(model, settings).stream()).toList());
  }

  private List<CheckedColumn> checks(ModelPlan model, Settings settings) {
    String table = model.model().table();
    return model.columns().stream()
        .filter(column -> isChecked(column, settings))
        .map(column -> new CheckedColumn(Names.check(table, column.name()), table, column.label()))
        .toList();
  }

  private boolean isChecked(PlannedColumn column, Settings settings) {
    return settings.vendors().stream()
        .map(dialects::get)
        .anyMatch(dialect -> dialect != null && dialect.ddl().check(column.table()).isPresent());
  }
}
