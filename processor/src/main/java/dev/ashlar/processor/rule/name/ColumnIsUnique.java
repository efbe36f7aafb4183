/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.PivotColumns;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * No two members of a model are stored in the same column, foreign keys included, and the two ends
 * of a pivot table neither.
 */
final class ColumnIsUnique implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      Map<String, MemberMapping> owners = new HashMap<>();
      for (MemberMapping member : model.members()) {
        for (String column : columnsOf(mappings, member)) {
          MemberMapping owner = owners.putIfAbsent(column.toLowerCase(Locale.ROOT), member);
          if (owner != null) {
            clash(owner, member, column, problems);
            break;
          }
        }
      }
      checkPivots(mappings, model, problems);
    }
  }

  private void checkPivots(Mappings mappings, ModelMapping model, Problems problems) {
    for (RelationMapping relation : model.relations()) {
      if (relation.ownsPivot() && mappings.contains(relation.target())) {
        PivotColumns columns = PivotColumns.of(mappings, model, relation);
        columns.own().stream()
            .filter(own -> columns.other().stream().anyMatch(own::equalsIgnoreCase))
            .findFirst()
            .ifPresent(
                column ->
                    problems.error(
                        this,
                        relation.origin(),
                        "The pivot table of %s has the column %s twice, for the key of %s and for that of %s."
                            .formatted(
                                relation.label(), column, relation.model(), relation.targetName()),
                        "Rename a part of one of these keys, @Column(name = \"...\"), or write a model for the links, with a Ref to each end."));
      }
    }
  }

  private static List<String> columnsOf(Mappings mappings, MemberMapping member) {
    if (member instanceof ColumnMapping column) {
      return column.type().isKnown() ? List.of(column.column()) : List.of();
    }
    RelationMapping relation = (RelationMapping) member;
    return relation.ownsKey() && relation.isTargetKnown()
        ? mappings.foreignKey(relation)
        : List.of();
  }

  private void clash(MemberMapping owner, MemberMapping member, String column, Problems problems) {
    if (isKeyOf(member, owner)) {
      restated(member, owner, column, problems);
    } else if (isKeyOf(owner, member)) {
      restated(owner, member, column, problems);
    } else {
      problems.error(
          this,
          place(member),
          "%s is stored in the column %s, but so is %s."
              .formatted(member.label(), column, owner.label()),
          "Remove one of the two, or name another column, as in %s.".formatted(remedy(member)));
    }
  }

  /** Whether a column has the name of a reference's key: {@code authorId} beside {@code author}. */
  private static boolean isKeyOf(MemberMapping column, MemberMapping relation) {
    return column instanceof ColumnMapping
        && relation instanceof RelationMapping
        && column.name().equals(relation.name() + "Id");
  }

  private void restated(
      MemberMapping key, MemberMapping relation, String column, Problems problems) {
    problems.error(
        this,
        place(key),
        "%s and %s are both stored in the column %s."
            .formatted(key.label(), relation.label(), column),
        "Remove %s: %s.key() has the key, and drafts and changes take it by %s(..)."
            .formatted(key.name(), relation.name(), key.name()));
  }

  private static Origin place(MemberMapping member) {
    return member instanceof ColumnMapping
        ? Places.column(member, "name")
        : Places.relation(member, "column");
  }

  private static String remedy(MemberMapping member) {
    if (MemberPath.isNested(member.name())) {
      return "@Embedded(prefix = \"...\")";
    }
    return member instanceof ColumnMapping
        ? "@Column(name = \"...\")"
        : "@Relation(column = \"...\")";
  }
}
