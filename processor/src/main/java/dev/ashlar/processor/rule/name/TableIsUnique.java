/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.schema.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Each model has a table of its own, and its name differs from others in more than case. */
final class TableIsUnique implements GraphRule {

  @Override
  public void check(Graph graph, Problems problems) {
    Map<String, Owner> taken = new HashMap<>();
    owners(graph)
        .sorted(
            Comparator.comparing((Owner owner) -> graph.compiled().contains(owner.model()))
                .thenComparing(owner -> owner.relation().isPresent())
                .thenComparing(Owner::name))
        .forEach(
            owner -> {
              Owner first = taken.putIfAbsent(owner.table().toLowerCase(Locale.ROOT), owner);
              if (first != null) {
                refuse(first, owner, problems);
              }
            });
  }

  private static Stream<Owner> owners(Graph graph) {
    return graph.mappings().models().stream()
        .flatMap(
            model -> Stream.concat(Stream.of(Owner.of(model)), pivots(graph.mappings(), model)));
  }

  private static Stream<Owner> pivots(Mappings mappings, ModelMapping model) {
    return model.relations().stream()
        .filter(relation -> relation.ownsPivot() && mappings.contains(relation.target()))
        .map(relation -> Owner.of(model, relation));
  }

  private void refuse(Owner first, Owner second, Problems problems) {
    problems.error(
        this,
        second.origin(),
        first.table().equals(second.table())
            ? "%s \"%s\", which is that of %s."
                .formatted(second.claim(), second.table(), first.name())
            : "%s \"%s\", which differs from \"%s\" of %s in case alone."
                .formatted(second.claim(), second.table(), first.table(), first.name()),
        wayOut(first, second));
  }

  private static String wayOut(Owner first, Owner second) {
    if (first.relation().isEmpty() && second.relation().isEmpty()) {
      return "Give one of them another: @Model(table = \"...\").";
    }
    if (first.relation().isPresent() && second.relation().isPresent()) {
      return "Rename one of the two relations.";
    }
    Owner pivot = first.relation().isPresent() ? first : second;
    Owner model = first.relation().isPresent() ? second : first;
    return "Give %s another, @Model(table = \"...\"); or if it is to hold these links, with a Ref to each end, let %s go."
        .formatted(model.simpleName(), pivot.label());
  }

  /** Who has a table: a model, or a relation whose table holds pairs. */
  private record Owner(
      String model,
      String simpleName,
      Optional<RelationMapping> relation,
      String table,
      Origin origin) {

    static Owner of(ModelMapping model) {
      return new Owner(
          model.qualifiedName(),
          model.name(),
          Optional.empty(),
          model.table(),
          model.isTableStated() ? Places.model(model, "table") : model.origin());
    }

    static Owner of(ModelMapping model, RelationMapping relation) {
      return new Owner(
          model.qualifiedName(),
          model.name(),
          Optional.of(relation),
          Names.fit(Naming.pivot(model.name(), relation.name())),
          relation.origin());
    }

    String name() {
      return relation.map(each -> model + "." + each.name()).orElse(model);
    }

    String label() {
      return relation.map(RelationMapping::label).orElse(simpleName);
    }

    String claim() {
      return label() + (relation.isPresent() ? " has the pivot table" : " has the table");
    }
  }
}
