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
import java.util.EnumSet;
import java.util.Set;

/** A key that the database makes is the whole primary key. */
final class IdentityIsSingle implements Rule {

  private static final Set<Generator> MADE_BY_THE_DATABASE =
      EnumSet.of(Generator.IDENTITY, Generator.SEQUENCE);

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.hasCompositeKey()) {
        model.columns().stream()
            .filter(column -> column.generator().filter(MADE_BY_THE_DATABASE::contains).isPresent())
            .forEach(column -> refuse(model, column, problems));
      }
    }
  }

  private void refuse(ModelMapping model, ColumnMapping column, Problems problems) {
    problems.error(
        this,
        Places.id(column, "generator"),
        "%s is one of %s parts of the primary key, and the program gives all of them: no database makes a part."
            .formatted(column.label(), model.keys().size()),
        "Leave the generator out and give the value in each draft, or make %s the only @Id."
            .formatted(column.name()));
  }
}
