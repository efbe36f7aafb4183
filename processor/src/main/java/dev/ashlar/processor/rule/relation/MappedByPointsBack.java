/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/**
 * What {@code mappedBy} names points at the model that names it: a {@code Ref}, or for a {@code
 * Many} a relation with a pivot table.
 */
final class MappedByPointsBack implements Rule {

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
        .filter(member -> !pointsAt(model, relation, member))
        .forEach(
            member -> {
              if (!(member instanceof RelationMapping back)
                  || !nameEachOther(model, relation, back)) {
                refuse(model, relation, member, target, problems);
              } else if (relation.label().compareTo(back.label()) < 0) {
                refuseBoth(relation, back, problems);
              }
            });
  }

  private void refuse(
      ModelMapping model,
      RelationMapping relation,
      MemberMapping member,
      ModelMapping target,
      Problems problems) {
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s is mapped by %s, which is not a Ref<%s>%s."
            .formatted(
                relation.label(),
                member.label(),
                model.name(),
                relation.handle() == Handle.MANY && isMany(member)
                    ? " or a Many<%s> without mappedBy".formatted(model.name())
                    : ""),
        BackReferences.advice(target, model, relation));
  }

  private static boolean nameEachOther(
      ModelMapping model, RelationMapping relation, RelationMapping back) {
    return back.mappedBy().equals(relation.name()) && back.target().equals(model.type());
  }

  /** Said once, at the first of them. */
  private void refuseBoth(RelationMapping relation, RelationMapping back, Problems problems) {
    problems.error(
        this,
        Places.relation(relation, "mappedBy"),
        "%s and %s name each other in mappedBy, so that neither of them holds the keys."
            .formatted(relation.label(), back.label()),
        relation.handle() == Handle.MANY && isMany(back)
            ? "Leave mappedBy out at one of the two, which gets the pivot table."
            : "Make one of the two a Ref, which holds the key, without mappedBy.");
  }

  /**
   * Of a type that the compiler does not know, it speaks itself; of what is meant to point here and
   * has the wrong form, {@link RelationHandleFits} and {@code TypeIsMapped} do.
   */
  private static boolean pointsAt(
      ModelMapping model, RelationMapping relation, MemberMapping member) {
    if (member instanceof RelationMapping back) {
      return !back.isTargetKnown()
          || (!back.isUsable() && back.target().equals(model.type()))
          || (BackReferences.fits(relation.handle(), back) && back.target().equals(model.type()));
    }
    JavaType type = ((ColumnMapping) member).type();
    return !type.isKnown() || type.name().equals(model.type());
  }

  private static boolean isMany(MemberMapping member) {
    return member instanceof RelationMapping back && back.handle() == Handle.MANY;
  }
}
