/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** What {@code mappedBy} names is a {@code Ref} to the model that names it. */
public final class MappedByPointsBack implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        mappings
            .model(relation.target())
            .ifPresent(target -> check(model, relation, target, problems));
      }
    }
  }

  private void check(
      ModelMapping model, RelationMapping relation, ModelMapping target, Problems problems) {
    target.members().stream()
        .filter(member -> member.name().equals(relation.mappedBy()))
        .filter(member -> !pointsAt(model, member))
        .forEach(
            member ->
                problems.error(
                    this,
                    Places.relation(relation, "mappedBy"),
                    "%s is mapped by %s, which is not a Ref<%s>."
                        .formatted(relation.label(), member.label(), model.name()),
                    BackReferences.advice(target, model)));
  }

  /** Of a type that the compiler does not know, it speaks itself. */
  private static boolean pointsAt(ModelMapping model, MemberMapping member) {
    if (member instanceof RelationMapping relation) {
      return !relation.isTargetKnown()
          || (relation.ownsKey() && relation.target().equals(model.type()));
    }
    return !((ColumnMapping) member).type().isKnown();
  }
}
