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
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        problems.refuse(
            this,
            model.qualifiedName(),
            model.origin(),
            "%s gets a generated class %s, but there is a class of that name."
                .formatted(model.name(), taken),
            "Rename %s, or the model.".formatted(taken));
      }
      ModelMapping owner = owners.putIfAbsent(fileOf(model), model);
      if (owner != null) {
        clash(owner, model, problems);
      }
      if (owner == null && model.takenNames().isEmpty()) {
        checkMembers(model, problems);
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

  /** Said of the first clash alone: the second is often the same in another name. */
  private void checkMembers(ModelMapping model, Problems problems) {
    Map<String, String> owners = new HashMap<>();
    for (Named named : names(model)) {
      String owner = owners.putIfAbsent(named.generated(), named.part());
      if (owner != null) {
        problems.refuse(
            this,
            model.qualifiedName(),
            named.origin(),
            "%1$s.%2$s and %1$s.%3$s are the same in names of generated members, such as %4$s."
                .formatted(model.name(), owner, named.part(), named.generated()),
            "Rename one of the two.");
        return;
      }
    }
  }

  /** What a component is called becomes a part of {@code NeedsEmail} and its like. */
  private static List<Named> names(ModelMapping model) {
    List<Named> names = new ArrayList<>();
    for (String part : model.parts("")) {
      Origin origin =
          model
              .embedded(part)
              .map(EmbeddedMapping::origin)
              .or(() -> model.member(part).map(MemberMapping::origin))
              .orElse(model.origin());
      names.add(new Named(part, "Needs" + capitalized(part), origin));
      String constant = "UNIQUE_" + Naming.column(part).toUpperCase(Locale.ROOT);
      names.add(new Named(part, constant, origin));
    }
    for (EmbeddedMapping embedded : model.embeddeds()) {
      String columns = capitalized(MemberPath.camel(embedded.name())) + "Columns";
      names.add(new Named(embedded.name(), columns, embedded.origin()));
    }
    for (RelationMapping relation : model.relations()) {
      // Methods of drafts that take functions, of which no call could tell which is meant.
      boolean isMany = relation.handle() == RelationMapping.Handle.MANY;
      String method = relation.name() + (isMany ? "(..)" : "New(..)");
      names.add(new Named(relation.name(), method, relation.origin()));
    }
    return names;
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Some file systems take names for the same that differ only in case. */
  private static String fileOf(ModelMapping model) {
    return GeneratedNames.of(model.type()).mapper().canonicalName().toLowerCase(Locale.ROOT);
  }

  private void clash(ModelMapping owner, ModelMapping model, Problems problems) {
    problems.refuse(
        this,
        model.qualifiedName(),
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
  }

  /**
   * The name of a generated member.
   *
   * @param part the part of the model that it is made of
   * @param generated the name
   * @param origin where the part is
   */
  private record Named(String part, String generated, Origin origin) {}
}
