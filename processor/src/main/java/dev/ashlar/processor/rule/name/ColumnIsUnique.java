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
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two members of a model are stored in the same column, foreign keys included. */
public final class ColumnIsUnique implements Rule {

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
    boolean isColumn = member instanceof ColumnMapping;
    problems.error(
        this,
        isColumn ? Places.column(member, "name") : Places.relation(member, "column"),
        "%s is stored in the column %s, but so is %s."
            .formatted(member.label(), column, owner.label()),
        "Remove one of the two, or name another column, as in %s.".formatted(remedy(member)));
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
