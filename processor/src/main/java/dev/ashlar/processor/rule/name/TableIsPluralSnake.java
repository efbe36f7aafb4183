/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.regex.Pattern;

/** The name of a table, where it is stated, is a plural in snake case. */
final class TableIsPluralSnake implements Rule {

  private static final Pattern SNAKE =
      Pattern.compile("\\p{Ll}[\\p{Ll}\\p{N}]*(_[\\p{Ll}\\p{N}]+)*");

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.isTableStated()
          && NameHasNoQuote.isPlain(model.table())
          && !isPluralSnake(model.table())) {
        problems.warning(
            this,
            Places.model(model, "table"),
            "%s has the table \"%s\", but tables are named by a plural in snake case."
                .formatted(model.name(), model.table()),
            fix(model));
      }
    }
  }

  private static boolean isPluralSnake(String table) {
    return SNAKE.matcher(table).matches() && Naming.table(table).equals(table);
  }

  private static String fix(ModelMapping model) {
    String usual = Naming.table(model.name());
    String near = Naming.table(model.table().replaceAll("[^\\p{L}\\p{N}]+", "_"));
    return !isPluralSnake(near) || near.equals(usual)
        ? "Leave it out, which gives \"%s\".".formatted(usual)
        : "Write \"%s\", or leave it out, which gives \"%s\".".formatted(near, usual);
  }
}
