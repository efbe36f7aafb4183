/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.table;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.ModelPlanner;
import dev.ashlar.processor.plan.column.CheckedColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.TableColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans a whole schema from the mappings of its models. */
public final class SchemaPlanner {

  private final Map<Vendor, Dialect> dialects;

  /** Asks these dialects what they check. */
  public SchemaPlanner(Map<Vendor, Dialect> dialects) {
    this.dialects = dialects;
  }

  /** The plan of all models that could be planned. */
  public SchemaPlan plan(Mappings mappings, Settings settings) {
    ModelPlanner planner = new ModelPlanner(mappings, model -> false);
    List<ModelPlan> models =
        mappings.models().stream()
            .flatMap(model -> planner.plan(model, settings).stream())
            .sorted(Comparator.comparing(model -> model.model().table()))
            .toList();
    Schema schema = new TablePlanner(mappings).schema(settings.schema(), models);
    return new SchemaPlan(
        settings,
        models,
        schema,
        models.stream().flatMap(model -> checks(model, schema, settings)).toList());
  }

  private Stream<CheckedColumn> checks(ModelPlan model, Schema schema, Settings settings) {
    String table = model.model().table();
    Stream<CheckedColumn> own =
        model.columns().stream()
            .filter(column -> isChecked(column.table(), settings))
            .map(column -> check(table, column.name(), column.label()));
    Stream<CheckedColumn> several =
        Stream.concat(
            EmbeddedPlanner.checked(model).stream(), WholenessPlanner.checked(model).stream());
    return Stream.concat(
        Stream.concat(own, several),
        model.pivots().stream().flatMap(relation -> checks(relation, schema, settings)));
  }

  private Stream<CheckedColumn> checks(PlannedRelation relation, Schema schema, Settings settings) {
    return relation.pivot().flatMap(pivot -> schema.table(pivot.table())).stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> isChecked(column, settings))
                    .map(column -> check(table.name(), column.name(), relation.mapping().label())));
  }

  private static CheckedColumn check(String table, String column, String member) {
    return new CheckedColumn(Names.check(table, column), table, member);
  }

  private boolean isChecked(TableColumn column, Settings settings) {
    return settings.vendors().stream()
        .map(dialects::get)
        .anyMatch(dialect -> dialect != null && dialect.ddl().check(column).isPresent());
  }
}
