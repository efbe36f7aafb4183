/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** The name of a table, column, sequence or index, where it is stated, is not blank. */
final class NameIsNotBlank implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    WrittenName.wrong(mappings, name -> name.text().isBlank())
        .forEach(
            name ->
                problems.error(
                    this,
                    name.origin(),
                    name.sentence() + ", which is blank.",
                    "Write a name, or leave it out."));
  }
}
