/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema as a whole: its models, compiled here or not, and the tables that they make.
 *
 * @param configuration what says how they are compiled
 * @param compilation the configurations of all schemas of this compilation, this one included,
 *     sorted by package
 * @param mappings the models, and those of other schemas that they name
 * @param schema their tables
 * @param targets the dialects of the databases that it is made for, sorted by vendor
 * @param compiled the qualified names of the models that are compiled here, sorted; never empty
 * @param outdated the names of models that were compiled under other settings
 * @param isClassTaken whether a class of the user's has the name of the schema class
 * @param unreadable the names of models whose mappings a newer version has written
 */
public record Graph(
    Configuration configuration,
    List<Configuration> compilation,
    Mappings mappings,
    Schema schema,
    Map<Vendor, Dialect> targets,
    List<String> compiled,
    List<String> outdated,
    boolean isClassTaken,
    List<String> unreadable) {

  /** Copies the lists. */
  public Graph {
    compilation = List.copyOf(compilation);
    targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    compiled = List.copyOf(compiled);
    outdated = List.copyOf(outdated);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * The {@code @Models} that configures the schema, or else a model that is compiled here: where
   * problems of models are told that the compiler has no source of.
   */
  public Origin home() {
    return configuration.place().isEmpty()
        ? Origin.type(compiled.get(0))
        : Places.models(configuration, "");
  }

  /** The foreign keys within the schema, sorted by model. */
  public List<Edge> edges() {
    Map<TypeName, List<ModelMapping>> byType =
        mappings.models().stream().collect(Collectors.groupingBy(ModelMapping::type));
    return mappings.models().stream()
        .sorted((a, b) -> a.qualifiedName().compareTo(b.qualifiedName()))
        .flatMap(model -> edges(model, byType))
        .toList();
  }

  private static Stream<Edge> edges(ModelMapping model, Map<TypeName, List<ModelMapping>> byType) {
    return model.relations().stream()
        .filter(RelationMapping::ownsKey)
        .flatMap(
            relation ->
                byType.getOrDefault(relation.target(), List.of()).stream()
                    .map(target -> new Edge(model, relation, target)));
  }

  /**
   * A foreign key between two models.
   *
   * @param from the model that holds the key
   * @param relation the relation that it stands for
   * @param to the model that it points at
   */
  public record Edge(ModelMapping from, RelationMapping relation, ModelMapping to) {

    /** Whether a model points at itself. */
    public boolean isLoop() {
      return from.type().equals(to.type());
    }

    /** Whether that one begins where this one ends. */
    boolean leadsTo(Edge next) {
      return to.type().equals(next.from().type());
    }
  }
}
