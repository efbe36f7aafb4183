/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Each role is played by one column of a model, and a column plays one. */
final class RoleIsUnique implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      Map<Role, ColumnMapping> players = new EnumMap<>(Role.class);
      for (ColumnMapping column : model.columns()) {
        if (column.roles().size() > 1) {
          problems.error(
              this,
              column.origin(),
              "%s is both %s.".formatted(column.label(), Words.and(annotations(column))),
              "Use one component for each.");
          continue;
        }
        for (Role role : column.roles()) {
          ColumnMapping player = players.putIfAbsent(role, column);
          if (player != null) {
            problems.error(
                this,
                Places.role(column, role),
                "%s is @%s, but so is %s."
                    .formatted(column.label(), role.annotation(), player.label()),
                "Keep the annotation on one of the two.");
          }
        }
      }
    }
  }

  private static List<String> annotations(ColumnMapping column) {
    return column.roles().stream().sorted().map(role -> "@" + role.annotation()).toList();
  }
}
