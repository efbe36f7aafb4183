/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.Optional;

/** A key that the database counts up is the whole primary key. */
public final class IdentityIsSingle implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.hasCompositeKey()) {
        model.columns().stream()
            .filter(column -> column.generator().equals(Optional.of(Generator.IDENTITY)))
            .forEach(column -> refuse(model, column, problems));
      }
    }
  }

  private void refuse(ModelMapping model, ColumnMapping column, Problems problems) {
    problems.error(
        this,
        Places.id(column, "generator"),
        "%s is one of %d parts of the primary key, and no database counts up a part."
            .formatted(column.label(), model.keys().size()),
        "Leave the generator out and give the value in each draft, or make %s the only @Id."
            .formatted(column.name()));
  }
}
