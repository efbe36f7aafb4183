/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.schema.Names;
import java.nio.charset.StandardCharsets;

/**
 * The name of a table, column, sequence or index is short enough for every database. Derived ones
 * are shortened by themselves, so that a longer one was written by the user.
 */
final class NameFits implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    WrittenName.wrong(mappings, name -> !Names.fit(name.text()).equals(name.text()))
        .forEach(
            name ->
                problems.error(
                    this,
                    name.origin(),
                    "%s, which has %s bytes, but a name has at most %s."
                        .formatted(
                            name.sentence(),
                            name.text().getBytes(StandardCharsets.UTF_8).length,
                            Names.LIMIT),
                    "Write a shorter one."));
  }
}
