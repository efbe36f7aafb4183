/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.generated;

import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The classes generated for a model, or for a schema, have names that nobody else has, and so have
 * their members.
 */
final class GeneratedNameIsFree implements Rule, GraphRule {

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
      checkMembers(model, problems);
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

  /** What a component is called becomes a part of {@code NeedsEmail} and its like. */
  private void checkMembers(ModelMapping model, Problems problems) {
    Map<String, String> owners = new HashMap<>();
    for (String part : model.parts("")) {
      Origin origin =
          model
              .embedded(part)
              .map(EmbeddedMapping::origin)
              .or(() -> model.member(part).map(MemberMapping::origin))
              .orElse(model.origin());
      checkMember(model, part, "Needs" + capitalized(part), origin, owners, problems);
      String constant = "UNIQUE_" + Naming.column(part).toUpperCase(Locale.ROOT);
      checkMember(model, part, constant, origin, owners, problems);
    }
    for (EmbeddedMapping embedded : model.embeddeds()) {
      String columns = capitalized(MemberPath.camel(embedded.name())) + "Columns";
      checkMember(model, embedded.name(), columns, embedded.origin(), owners, problems);
    }
  }

  private void checkMember(
      ModelMapping model,
      String name,
      String generated,
      Origin origin,
      Map<String, String> owners,
      Problems problems) {
    String owner = owners.putIfAbsent(generated, name);
    if (owner != null && !problems.isUnplannable(model.qualifiedName())) {
      problems.error(
          this,
          origin,
          "%1$s.%2$s and %1$s.%3$s are the same in names of generated members, such as %4$s."
              .formatted(model.name(), owner, name, generated),
          "Rename one of the two.");
      problems.unplannable(model.qualifiedName());
    }
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
