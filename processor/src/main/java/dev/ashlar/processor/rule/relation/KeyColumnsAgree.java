/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.List;

/** A relation that names its columns names one for each column of the key that it points at. */
final class KeyColumnsAgree implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      List<String> key = mappings.targetKey(relation).stream().map(KeyColumn::column).toList();
      int named = relation.columns().size();
      if (relation.ownsKey() && named > 0 && !key.isEmpty() && named != key.size()) {
        refuse(relation, key, problems);
      }
    }
  }

  private void refuse(RelationMapping relation, List<String> key, Problems problems) {
    problems.error(
        this,
        Places.relation(relation, "column"),
        "%s names %s, but the key of %s has %s: %s."
            .formatted(
                relation.label(),
                columns(relation.columns().size()),
                relation.targetName(),
                columns(key.size()),
                Words.and(key)),
        key.size() == 1
            ? "Name one, or leave column out."
            : "Name one for each, in this order, or leave column out.");
  }

  private static String columns(int count) {
    return count == 1 ? "1 column" : count + " columns";
  }
}
