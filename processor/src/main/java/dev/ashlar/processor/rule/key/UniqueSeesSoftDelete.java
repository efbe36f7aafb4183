/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** What is unique stays taken by deleted rows, which somebody has thought of. */
final class UniqueSeesSoftDelete implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.column(Role.SOFT_DELETE).isPresent()) {
        model.members().stream()
            .filter(UniqueSeesSoftDelete::isUnique)
            .forEach(member -> warn(model, member, problems));
      }
    }
  }

  private void warn(ModelMapping model, MemberMapping member, Problems problems) {
    problems.warning(
        this,
        place(member),
        "%s is unique, and %s that is deleted softly keeps its value."
            .formatted(member.label(), Words.a(model.name())),
        "Where that is meant, add @SuppressWarnings(\"ashlar:UniqueSeesSoftDelete\"); else leave unique out, or delete for good.");
  }

  private static boolean isUnique(MemberMapping member) {
    return member instanceof ColumnMapping column
        ? column.options().unique()
        : ((RelationMapping) member).unique();
  }

  private static Origin place(MemberMapping member) {
    return member instanceof ColumnMapping
        ? Places.column(member, "unique")
        : Places.relation(member, "unique");
  }
}
