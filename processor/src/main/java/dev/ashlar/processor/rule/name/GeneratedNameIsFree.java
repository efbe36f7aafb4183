/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The classes generated for a model, or for a schema, have names that nobody else has. */
public final class GeneratedNameIsFree implements Rule, GraphRule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    Map<String, ModelMapping> owners = new HashMap<>();
    for (ModelMapping model : mappings.models()) {
      for (String taken : model.takenNames()) {
        problems.error(
            this,
            model.origin(),
            "%s gets a generated class %s, but there is a class of that name."
                .formatted(model.name(), taken),
            "Rename %s, or the model.".formatted(taken));
        problems.unplannable(model.qualifiedName());
      }
      ModelMapping owner = owners.putIfAbsent(fileOf(model), model);
      if (owner != null) {
        clash(owner, model, problems);
      }
    }
  }

  @Override
  public void check(Graph graph, Problems problems) {
    if (graph.isClassTaken()) {
      String schema = graph.configuration().settings().schema();
      problems.error(
          this,
          Places.models(graph.configuration(), "name"),
          "The schema \"%s\" gets a generated class %sSchema, but there is a class of that name."
              .formatted(schema, schema),
          "Rename %sSchema, or the schema.".formatted(schema));
    }
  }

  /** Some file systems take names for the same that differ only in case. */
  private static String fileOf(ModelMapping model) {
    return GeneratedNames.of(model.type()).mapper().canonicalName().toLowerCase(Locale.ROOT);
  }

  private void clash(ModelMapping owner, ModelMapping model, Problems problems) {
    problems.error(
        this,
        model.origin(),
        "%s and %s would both get a generated class %s%s."
            .formatted(
                owner.qualifiedName(),
                model.qualifiedName(),
                GeneratedNames.of(model.type()).mapper().simpleName(),
                owner.name().equals(model.name())
                    ? ""
                    : ", on file systems that do not tell upper from lower case"),
        "Rename one of the two.");
    problems.unplannable(model.qualifiedName());
  }
}
