/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.relation;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.column.ColumnPlanner;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans the relations of a model: which of them there are, and through which keys. */
public final class RelationPlanner {

  private final Mappings mappings;
  private final ColumnPlanner columns;
  private final Predicate<ModelMapping> isRefused;

  public RelationPlanner(Mappings mappings, Predicate<ModelMapping> isRefused) {
    this.mappings = mappings;
    this.columns = new ColumnPlanner(mappings);
    this.isRefused = isRefused;
  }

  public List<PlannedRelation> plan(ModelMapping model, List<PlannedColumn> planned) {
    List<PlannedRelation> relations = new ArrayList<>();
    for (RelationMapping relation : model.relations()) {
      Optional<ReferenceColumn> column =
          planned.stream()
              .filter(each -> each.member().equals(relation.name()))
              .findFirst()
              .flatMap(each -> each.either(own -> Optional.empty(), Optional::of));
      if (isPlannable(relation, column)) {
        Optional<PlannedPivot> pivot = pivot(model, relation);
        relations.add(
            new PlannedRelation(
                relations.size(),
                relation,
                column,
                pivot,
                pivot.isPresent() ? Tie.LINKED : tie(relation),
                firstStage((ClassName) relation.target())));
      }
    }
    return relations;
  }

  private static boolean isPlannable(RelationMapping relation, Optional<ReferenceColumn> column) {
    return relation.isUsable()
        && relation.target() instanceof ClassName
        && relation.ownsKey() == column.isPresent();
  }

  private Optional<PlannedPivot> pivot(ModelMapping model, RelationMapping relation) {
    if (relation.ownsPivot()) {
      return Optional.of(PlannedPivot.of(mappings, model, relation));
    }
    return mappings
        .model(relation.target())
        .flatMap(
            target ->
                target
                    .relation(relation.mappedBy())
                    .filter(RelationMapping::ownsPivot)
                    .map(owner -> PlannedPivot.of(mappings, target, owner).reversed()));
  }

  /** By which key rows hold each other. */
  private Tie tie(RelationMapping relation) {
    Optional<RelationMapping> key =
        relation.ownsKey()
            ? Optional.of(relation)
            : mappings
                .model(relation.target())
                .flatMap(target -> target.relation(relation.mappedBy()));
    return key.filter(RelationMapping::nullable).isPresent() ? Tie.OPTIONAL : Tie.REQUIRED;
  }

  /**
   * What a draft of the target starts as: with a stage for a relation of its own only where that
   * can hold a key, as the target's own plan has it. There is one everywhere but beside a mistake.
   */
  private ClassName firstStage(ClassName target) {
    return mappings
        .model(target)
        .filter(isRefused.negate())
        .map(model -> Stages.of(model, columns::hasForeignKey).first())
        .orElse(GeneratedNames.of(target).draft());
  }
}
